/** Birth, marriage, death, names, guardians, adoption, nationality, certified copies. */
export const civilStatusWords = `
# birth
*1.4 mới sinh | vợ sinh | sinh con | sinh em | sinh trẻ em | sinh cháu | sinh được | sinh đôi | trẻ em chưa có giấy | trẻ em mới sinh | khai sinh | giấy khai sinh ! mất, sửa, sai, cải chính, đổi, bản sao, trích lục, lại | làm giấy cho trẻ em | đặt tên cho con | con chưa có giấy | ra đời | chào đời | sinh ở bệnh viện | giấy chứng sinh | có em bé | chưa khai sinh | cấp giấy khai sinh > đăng ký khai sinh
*1.6 khai sinh + bảo hiểm y tế | khai sinh + thường trú | khai sinh + nhập khẩu | liên thông | sinh con + bảo hiểm | khai sinh + hộ khẩu | khai sinh + thẻ bảo hiểm | làm chung + khai sinh > liên thông đăng ký khai sinh đăng ký thường trú cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi ; liên thông các thủ tục hành chính về đăng ký khai sinh cấp thẻ bảo hiểm y tế
*1.3 {abroad} + khai sinh | sinh + {abroad} + khai sinh | cha + {abroad} + khai sinh > đăng ký khai sinh có yếu tố nước ngoài
*1.3 sinh + {atabroad} | khai sinh + {atabroad} > đăng ký khai sinh có yếu tố nước ngoài ; ghi vào sổ hộ tịch việc hộ tịch khác của công dân việt nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài
*1 mẹ đơn thân | không cha | con ngoài giá thú | chưa đăng ký kết hôn + con | con riêng + khai sinh | không có cha | không có chồng > đăng ký khai sinh ; đăng ký khai sinh kết hợp đăng ký nhận cha mẹ con
*1 khai sinh + nhận cha | khai sinh + nhận con | cha con + khai sinh | ngoài giá thú + khai sinh > đăng ký khai sinh kết hợp đăng ký nhận cha mẹ con
*1.8 chưa từng + khai sinh | 90 tuổi + khai sinh | 80 tuổi + khai sinh | 70 tuổi + khai sinh | bà cố + khai sinh | ông cố + khai sinh | cụ + khai sinh | chưa có giấy khai sinh | người già + khai sinh | lớn tuổi + khai sinh | người lớn + khai sinh | hồi xưa + khai sinh | không có khai sinh | chưa từng khai sinh > đăng ký khai sinh cho người đã có hồ sơ giấy tờ cá nhân ; đăng ký lại khai sinh
*1 trẻ bị bỏ rơi | nhặt được trẻ em | lượm được trẻ em | bỏ rơi > đăng ký khai sinh
*1.5 {lost} + khai sinh | làm lại khai sinh | làm lại giấy khai sinh | đăng ký lại khai sinh | khai sinh + sổ gốc | mất bản chính khai sinh | không còn khai sinh | cấp lại khai sinh > đăng ký lại khai sinh ; cấp bản sao trích lục hộ tịch bản sao giấy khai sinh
*1.6 xin 3 bản | xin 2 bản | thêm mấy bản | bản khai sinh | mấy bản khai sinh | bản sao khai sinh | trích lục | trích lục khai sinh | sao khai sinh | sao lục | bản sao + kết hôn | bản sao + khai tử | thêm bản khai sinh | xin bản sao | chụp lại khai sinh | bản sao giấy khai sinh | trích lục kết hôn | trích lục khai tử | sao lục hộ tịch | trích sao | khai sinh bản sao | bản phụ > cấp bản sao trích lục hộ tịch bản sao giấy khai sinh
# names and corrections
*1.5 sai + khai sinh | sửa + khai sinh | cải chính | cải chính hộ tịch | cải chính khai sinh | ghi sai + khai sinh | nhầm + khai sinh | sai tên + cha | sai tên + mẹ | sai họ | sai ngày sinh | sai năm sinh ! sổ đỏ, thẻ căn cước, bảo hiểm, đất | đổi tên ! tiệm, công ty, quán, cửa hàng, doanh nghiệp, hợp tác xã, hộ kinh doanh, văn phòng, sổ đỏ, tàu, trụ sở, chi nhánh, ngân hàng, trung tâm | đổi họ | đổi tên lót | chữ lót | tên lót | chữ đệm | tên đệm | đổi tên cho con | sửa tên ! sổ đỏ, đăng ký xe, công ty | đổi năm sinh | sửa ngày sinh | sửa năm sinh | bổ sung hộ tịch | thêm tên cha | bỏ tên cha | thay đổi họ | họ mẹ | họ cha | tên xấu | theo họ | tên cha + khai sinh | đổi ngày sinh | sai giới tính | chuyển giới | quê quán + khai sinh | lộn tên | lộn ngày | ghi lộn | ghi nhầm + khai sinh | khai sinh + không khớp | bổ sung + khai sinh | đổi + khai sinh > thay đổi cải chính bổ sung thông tin hộ tịch xác định lại dân tộc
*1 đổi dân tộc | xác định lại dân tộc | sai dân tộc | dân tộc + khai sinh | dân tộc khmer | theo dân tộc | dân tộc mẹ | dân tộc cha > thay đổi cải chính bổ sung thông tin hộ tịch xác định lại dân tộc
*1 xác nhận hộ tịch | thông tin hộ tịch | hai tên một người | xác nhận một người > xác nhận thông tin hộ tịch
# parents and children
*1.3 nhận con ! nuôi, con nuôi | nhận cha | nhận mẹ | nhận ba | nhận má | cha nhận con | ngoài giá thú | xác nhận cha con | adn + con | cha ruột | con ruột | nhận lại con | đứng tên cha > đăng ký nhận cha mẹ con
*1 {abroad} + nhận con ! nuôi | {abroad} + nhận cha > đăng ký nhận cha mẹ con có yếu tố nước ngoài
# marriage
*1.4 kết hôn ! sao lục, trích lục, bản sao, mất, lại, {abroad} | cưới ! {abroad} | đăng ký kết hôn ! {abroad}, mất, lại, ghi, trích lục, bản sao | cô dâu | chú rể | sắp cưới | chuẩn bị cưới | vợ chồng ở chung > đăng ký kết hôn
*1.5 cưới + {abroad} ! đã cưới ở, ly hôn | kết hôn + {abroad} | kết hôn + người nước ngoài | vợ + {abroad} + đăng ký | chồng + {abroad} + đăng ký | hôn nhân + người nước ngoài | kết hôn + quốc tịch | cưới + người nước ngoài | yêu + {abroad} | bạn trai + {abroad} ! visa, chơi | bạn gái + {abroad} ! visa, chơi | kết hôn có yếu tố nước ngoài | cưới + tây > đăng ký kết hôn có yếu tố nước ngoài
*1.6 cưới + {atabroad} | kết hôn + {atabroad} | ghi chú kết hôn | đã kết hôn ở nước ngoài | đăng ký kết hôn + bên + về | công nhận kết hôn | kết hôn tại nước ngoài > ghi vào sổ hộ tịch việc kết hôn của công dân việt nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài
*1.6 ly hôn + {abroad} | ghi chú ly hôn | ly hôn ở nước ngoài | ly hôn bên | công nhận ly hôn > ghi vào sổ hộ tịch việc ly hôn hủy việc kết hôn của công dân việt nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài
*1 ghi chú khai sinh | ghi chú hộ tịch | khai sinh nước ngoài cấp | hộ tịch + nước ngoài > ghi vào sổ hộ tịch việc hộ tịch khác của công dân việt nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài
*1.5 {lost} + kết hôn | làm lại kết hôn | đăng ký lại kết hôn | cấp lại kết hôn | mất giấy kết hôn | kết hôn + mất sổ | kết hôn + không còn > đăng ký lại kết hôn ; cấp bản sao trích lục hộ tịch
*1.6 độc thân | tình trạng hôn nhân | giấy độc thân | chưa vợ | chưa chồng | chưa kết hôn | chưa có vợ | chưa có chồng | chưa có gia đình | xác nhận hôn nhân | chứng nhận độc thân | xác nhận độc thân | đã ly hôn + giấy | giấy xác nhận độc thân | giấy xác nhận hôn nhân | xác nhận chưa cưới > cấp giấy xác nhận tình trạng hôn nhân
# death
*1.5 {kin} mất ! {paper}, đất, quyền, việc, số, cắp, bảo hiểm, đền | {kin} mới mất ! {paper} | chết ! đất, sang tên, thừa kế, heo, gà, di chúc, liệt sĩ, mai táng, bảo hiểm, bộ đội, tiền, lúa, quân nhân, dân quân, hòa giải viên, cây, cá, tôm, tuất, cắt khẩu | qua đời ! đất, thừa kế, sang tên, bảo hiểm, quân nhân, tiền | từ trần | báo tử | chứng tử | giấy chứng tử | khai tử ! lại, bản sao, trích lục | tạ thế | viên tịch | chết đuối | tai nạn chết | mới mất | chôn cất | hỏa táng | đám tang | ma chay | tang lễ | tự tử | đột quỵ chết | báo mất người | giấy báo tử | người chết + báo > đăng ký khai tử
*1 khai tử trễ | chết lâu | chết + năm + khai tử | chưa khai tử | chết lâu năm > đăng ký khai tử
*1 khai tử + mai táng | cắt khẩu + chết | xóa khẩu + chết | xóa hộ khẩu + chết > đăng ký khai tử ; xóa đăng ký thường trú
*1.5 đăng ký lại khai tử | làm lại giấy chứng tử | mất giấy khai tử | mất giấy chứng tử | mất khai tử | làm lại khai tử > đăng ký lại khai tử ; cấp bản sao trích lục hộ tịch
*1 khai tử + {abroad} | chết + {atabroad} > đăng ký khai tử có yếu tố nước ngoài
# guardians and adoption
*1.3 giám hộ ! chấm dứt, thôi, giám sát | mồ côi + nuôi ! con nuôi | mồ côi | người giám hộ | cử người giám hộ | chăm sóc + mất năng lực | nuôi cháu | cháu ở với | không ai nuôi > đăng ký giám hộ
*1.5 thôi giám hộ | chấm dứt giám hộ | bỏ giám hộ | hết giám hộ | thôi + giám hộ > đăng ký chấm dứt giám hộ
*1.4 con nuôi ! {abroad}, lại | xin con nuôi | nhận con nuôi | nhận nuôi | nuôi con nuôi | nhận trẻ em nuôi | nhận đứa + nuôi | xin trẻ em nuôi > đăng ký việc nuôi con nuôi trong nước
trại mồ côi + {abroad} | {abroad} + xin nuôi | {foreigner} + nuôi con | con nuôi + {abroad} | con nuôi + người nước ngoài | nuôi con nuôi có yếu tố nước ngoài | {abroad} + nhận nuôi > giải quyết việc nuôi con nuôi có yếu tố nước ngoài đối với trẻ em ; người nước ngoài thường trú ở việt nam nhận trẻ em việt nam làm con nuôi
*1 con riêng + nuôi | cha dượng | mẹ kế | con riêng của vợ | con riêng của chồng > nuôi con nuôi có yếu tố nước ngoài cha dượng mẹ kế nhận con riêng ; đăng ký việc nuôi con nuôi trong nước
*1 đăng ký lại nuôi con nuôi | mất giấy con nuôi > đăng ký lại việc nuôi con nuôi trong nước
*1 chăm sóc thay thế | trung tâm bảo trợ + nuôi > chuyển trẻ em đang được chăm sóc thay thế
# nationality
*1.3 thôi quốc tịch | bỏ quốc tịch | từ bỏ quốc tịch | xin ra khỏi quốc tịch | hủy quốc tịch > thôi quốc tịch việt nam ở trong nước ; thôi quốc tịch việt nam
*1.3 nhập quốc tịch | nhập tịch | vào quốc tịch | xin quốc tịch | lấy quốc tịch | thành người việt nam | có quốc tịch việt nam > nhập quốc tịch việt nam ở trong nước ; nhập quốc tịch việt nam
*1.3 trở lại quốc tịch | hồi tịch | lấy lại quốc tịch | xin lại quốc tịch | việt kiều + quốc tịch | phục hồi quốc tịch > trở lại quốc tịch việt nam ở trong nước
*1 xác nhận quốc tịch | giấy xác nhận quốc tịch | chứng minh quốc tịch | còn quốc tịch > cấp giấy xác nhận có quốc tịch việt nam ở trong nước
*1 gốc việt nam | người gốc việt | xác nhận gốc việt | có gốc việt > cấp giấy xác nhận là người gốc việt nam
# certified copies, signatures, contracts
*1.5 sao y | photo công chứng | công chứng giấy tờ | chứng thực bản sao | công chứng bản sao | sao y bản chính | sao y chứng thực | photo chứng thực | đóng dấu sao y | công chứng thẻ căn cước | công chứng bằng | sao chứng thực | bản photo | công chứng photo | bản sao y | công chứng khai sinh | công chứng sổ | chứng thực giấy tờ | photo có dấu | photo đóng dấu | công chứng học bạ | công chứng bằng cấp | sao y công chứng | bản sao + công chứng | phô tô công chứng | phôtô > chứng thực bản sao từ bản chính giấy tờ văn bản do cơ quan tổ chức có thẩm quyền
*1 bản sao từ sổ gốc | sổ gốc ! khai sinh | bằng tốt nghiệp + {lost} | bằng đại học + {lost} | học bạ + {lost} > cấp bản sao từ sổ gốc
*1.4 chữ ký ! dịch, con dấu, mẫu | xác nhận chữ ký | chứng chữ ký | sơ yếu lý lịch | lý lịch xin việc | xác nhận lý lịch | chứng lý lịch | giấy ủy quyền | ủy quyền ! bảo hiểm, lương hưu | điểm chỉ | lăn tay + giấy | giấy cam kết | giấy bảo lãnh | lý lịch + đóng dấu | hồ sơ xin việc | cam đoan + chứng | xác nhận sơ yếu > chứng thực chữ ký trong các giấy tờ văn bản
*1 giấy ủy quyền + lương hưu | ủy quyền + lương hưu | lĩnh lương hưu dùm | lĩnh + dùm | lĩnh thay > ủy quyền lĩnh thay các chế độ bảo hiểm xã hội ; chứng thực chữ ký trong các giấy tờ văn bản
*1.4 bản dịch | dịch thuật | dịch giấy tờ | công chứng bản dịch | dịch tiếng anh | dịch công chứng | người dịch | dịch sang tiếng | tiếng anh + dịch > chứng thực chữ ký người dịch mà người dịch là cộng tác viên dịch thuật ; chứng thực chữ ký người dịch
*1.5 di chúc | làm di chúc | viết di chúc | lập di chúc | để lại nhà cho + chúc | chúc thư > chứng thực di chúc
*1.5 chia thừa kế | khai nhận di sản | phân chia di sản | chia đất cha mẹ | chia gia tài | chia tài sản thừa kế | khai nhận thừa kế | anh em chia đất | chia di sản | chia đất ! tách, thửa, cho con | phân chia thừa kế | văn bản thừa kế | thỏa thuận chia > chứng thực văn bản phân chia di sản
*1.5 từ chối nhận di sản | từ chối thừa kế | không nhận thừa kế | nhường thừa kế | từ chối + thừa kế | từ chối + di sản | nhường phần thừa kế | không nhận phần > chứng thực văn bản từ chối nhận di sản
*1.4 công chứng hợp đồng | chứng thực hợp đồng | hợp đồng mua bán | hợp đồng tặng cho | hợp đồng chuyển nhượng | giấy bán xe | giấy mua bán xe | giấy bán đất | giấy mua bán đất | giấy tay | viết tay | mua bán xe + chứng | hợp đồng thuê nhà | hợp đồng cho thuê | làm chứng mua bán | hợp đồng vay | công chứng mua bán | hợp đồng thế chấp | giấy cho tặng xe | hợp đồng ủy quyền | hợp đồng bán xe | công chứng + đất | chứng + mua bán | hợp đồng + xe > chứng thực giao dịch liên quan đến tài sản là động sản quyền sử dụng đất nhà ở
*1 sửa hợp đồng + chứng thực | hủy hợp đồng | hủy giao dịch | sửa đổi hợp đồng | hủy hợp đồng công chứng > chứng thực việc sửa đổi bổ sung hủy bỏ giao dịch
# notaries, bailiffs, lawyers, mediators
*1 công chứng viên ! miễn nhiệm, thôi, lại, mất thẻ, tập sự > bổ nhiệm công chứng viên
*1 mất thẻ công chứng viên | cấp lại thẻ công chứng > cấp lại thẻ công chứng viên
*1 mở văn phòng công chứng | lập văn phòng công chứng | phòng công chứng > thành lập văn phòng công chứng ; đăng ký hoạt động văn phòng công chứng
*1 văn phòng công chứng + đổi | văn phòng công chứng + dời | văn phòng công chứng + thay đổi > thay đổi nội dung đăng ký hoạt động của văn phòng công chứng
*1 tập sự công chứng | học nghề công chứng | thực tập công chứng > đăng ký tập sự hành nghề công chứng
*1 mở văn phòng thừa phát lại | văn phòng thừa phát lại > thành lập văn phòng thừa phát lại ; đăng ký hoạt động văn phòng thừa phát lại
*1 làm thừa phát lại | thi thừa phát lại | thẻ thừa phát lại > bổ nhiệm thừa phát lại ; đăng ký hành nghề và cấp thẻ thừa phát lại
*1.3 luật sư miễn phí | luật sư + hộ nghèo | giúp đỡ pháp luật | tư vấn luật miễn phí | bào chữa miễn phí | trợ giúp pháp lý | luật sư + không tiền | thuê luật sư + nghèo | kiện + nghèo | giúp pháp lý | hỗ trợ pháp lý ! doanh nghiệp > yêu cầu trợ giúp pháp lý
*1.2 thẻ luật sư | làm luật sư | thi luật sư | hành nghề luật sư | chứng chỉ luật sư | tập sự luật sư | luật sư tập sự | học luật + luật sư > cấp chứng chỉ hành nghề luật sư đối với người đạt yêu cầu kiểm tra kết quả tập sự hành nghề luật sư ; cấp chứng chỉ hành nghề luật sư
*1 mất thẻ luật sư | cấp lại chứng chỉ luật sư | mất chứng chỉ luật sư > cấp lại chứng chỉ hành nghề luật sư trong trường hợp bị mất bị rách bị cháy
*1 mở văn phòng luật | văn phòng luật sư | công ty luật | mở công ty luật > đăng ký hoạt động của tổ chức hành nghề luật sư
*1 cộng tác viên trợ giúp > cấp thẻ cộng tác viên trợ giúp pháp lý
*1 tư vấn viên pháp luật | thẻ tư vấn > cấp thẻ tư vấn viên pháp luật
*1 trung tâm tư vấn pháp luật > đăng ký hoạt động của trung tâm tư vấn pháp luật
*1 hòa giải viên | làm hòa giải | tổ hòa giải ! trưởng > công nhận hòa giải viên cấp xã
*1 tổ trưởng hòa giải | tổ trưởng tổ hòa giải > công nhận tổ trưởng tổ hòa giải
*1 nghỉ hòa giải | thôi hòa giải viên > thôi làm hòa giải viên
*1 tiền công hòa giải | thù lao hòa giải > thanh toán thù lao cho hòa giải viên
*1 hòa giải viên + tai nạn > hỗ trợ khi hòa giải viên gặp tai nạn hoặc rủi ro
*1 trọng tài ! thể thao | trung tâm trọng tài | mở trung tâm trọng tài > thành lập đăng ký hoạt động trung tâm trọng tài
*1 hòa giải thương mại > cấp giấy phép thành lập trung tâm hòa giải thương mại
*1 đấu giá viên | thẻ đấu giá | chứng chỉ đấu giá | nghề đấu giá > cấp chứng chỉ hành nghề đấu giá
*1 công ty đấu giá | mở công ty đấu giá > đăng ký hoạt động của doanh nghiệp đấu giá tài sản
*1 giám định viên | giám định tư pháp > bổ nhiệm và cấp thẻ giám định viên tư pháp
*1 quản tài viên | thanh lý tài sản phá sản > cấp chứng chỉ hành nghề quản tài viên
# criminal record, compensation, court, execution
*1.6 lý lịch tư pháp | tiền án tiền sự | không tiền án | phiếu lý lịch | tiền án | xác nhận tiền án | chưa phạm tội | giấy không tiền sự | án tích | xóa án tích > cấp phiếu lý lịch tư pháp cho công dân việt nam người nước ngoài đang cư trú tại việt nam
*1.3 bồi thường nhà nước | nhà nước làm sai | cán bộ làm sai + bồi thường | đòi bồi thường | oan sai | bắt oan | bồi thường thiệt hại + cán bộ | công chức gây thiệt hại | xử oan > giải quyết yêu cầu bồi thường tại cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại cấp xã
*1 phục hồi danh dự | xin lỗi công khai | minh oan > phục hồi danh dự
*1 thi hành án | đòi nợ theo án | tòa xử xong | bản án + thi hành | bản án không chịu trả > yêu cầu thi hành án dân sự
*1 giảm án phí thi hành | phí thi hành án > đề nghị miễn giảm phí thi hành án
*1 khởi kiện | đơn kiện | kiện ra tòa | nộp đơn tòa | đi kiện | kiện tụng | thưa kiện > dịch vụ công trực tuyến gửi nhận đơn khởi kiện
*1 sao bản án | trích lục bản án | xin bản án | bản sao bản án > đăng ký cấp sao bản án tài liệu trong hồ sơ vụ án
*1.2 khiếu nại ! lần hai, luật | khiếu nại lần đầu | kiện cán bộ | không đồng ý quyết định | khiếu nại quyết định > giải quyết khiếu nại về quyết định hành chính hành vi hành chính ; giải quyết khiếu nại lần đầu
*1 khiếu nại lần hai | khiếu nại tiếp > giải quyết khiếu nại lần hai
*1.2 tố cáo | tố giác cán bộ | tố cán bộ | cán bộ tham nhũng | cán bộ đòi tiền | tố cáo công an | cán bộ sai phạm | công an đánh > giải quyết tố cáo không thuộc lĩnh vực tố tụng hình sự của công dân đối với lực lượng công an nhân dân ; giải quyết tố cáo
`;
