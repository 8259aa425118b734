/**
 * Life situations put together from classes of words: what happened, to what, to whom. They reach
 * sentences that no list of phrases foresees; intents alone weigh little.
 */
export const situationWords = `
# intents alone
*0.35 {lost} | làm lại | cấp lại | xin lại | cấp bản khác > cấp lại ; do bị mất
*0.3 {expire} > gia hạn ; cấp đổi
*0.3 {wrong} > cải chính ; đính chính ; hiệu đính thông tin ; điều chỉnh thông tin ; đã lập sai
*0.25 {change} > thay đổi nội dung ; đổi ; điều chỉnh ; sửa đổi bổ sung
*0.3 {close} > chấm dứt hoạt động ; giải thể ; thu hồi giấy phép
*0.35 {pause} > tạm ngừng kinh doanh ; tạm ngừng
*0.25 mở | thành lập | lập | xin mở > thành lập ; đăng ký hoạt động ; cấp giấy phép
*0.3 bỏ đăng ký | xóa sổ | xóa tên | xóa > xóa đăng ký
*0.3 trả giấy phép | trả lại giấy > trả lại giấy phép
*0.3 đền | đền bù | được hỗ trợ | hỗ trợ gì | có được gì | tiền hỗ trợ | được hưởng | hưởng gì | được trợ cấp > hỗ trợ ; giải quyết chế độ ; trợ cấp
*0.3 {foreigner} | {abroad} > nước ngoài ; có yếu tố nước ngoài
*0.3 quy định mới | thuê | cho thuê > cho thuê
*0.3 nhập | nhập khẩu > nhập khẩu
*0.3 bán ra nước ngoài | xuất | xuất khẩu > xuất khẩu
*0.3 mua bán | bán > buôn bán ; kinh doanh
*0.3 sản xuất | làm ra | xưởng làm > đủ điều kiện sản xuất
*0.3 tai nạn | bị thương | bị phỏng | té > bị tai nạn bị thương ; trợ cấp tai nạn
# birth, death, family
*0.9 {kin} + mất ! {paper}, {field}, cắp, trộm, {company}, bảo hiểm, sức, dấu, giám hộ, sổ, thẻ, bằng lái, tên, liệt sĩ, thừa kế, chia > đăng ký khai tử
*1.3 nằm viện + mất | bệnh viện + mất ! thẻ, giấy | rạng sáng + mất | đêm qua + mất | sáng nay + mất ! thẻ, giấy, xe | mất hồi | bệnh nặng + mất > đăng ký khai tử
*1.4 thêm thành viên | thành viên nhí | có con đầu lòng | con đầu lòng | mới có con | vừa có con | mới có em > đăng ký khai sinh
khai sinh + tận nhà | khai sinh + lưu động | khai sinh + tới nhà > đăng ký khai sinh lưu động ; đăng ký khai sinh
*1.4 thành vợ chồng | vợ chồng hợp pháp | làm vợ chồng | chung sống + hợp pháp | nên duyên > đăng ký kết hôn
cưới chồng + {abroad} | cưới vợ + {abroad} > đăng ký kết hôn có yếu tố nước ngoài
nhận cháu + làm con | nhận cháu gái | nhận cháu trai | nhận + làm con nuôi > đăng ký việc nuôi con nuôi trong nước
*2 {die} + chia | {die} + để lại + chia | để lại + căn nhà + chia | con chia > chứng thực văn bản phân chia di sản
*1.5 lâm bồn | sinh ra + khai | vượt cạn | mẹ tròn con vuông | sinh ở bệnh viện | khai + cháu nội | ở cữ | cháu + mới ra đời > đăng ký khai sinh
*1.3 {born} ! lĩnh, tiền, bảo hiểm xã hội, thai sản > đăng ký khai sinh
*1.3 {kin} + {die} ! {field}, bảo hiểm, lương, chia, thừa kế, sổ đỏ, cắt khẩu, heo, gà, giám hộ, mồ côi, con nuôi, được gì, trợ cấp, hưởng, liệt sĩ, di chúc, để lại | {die} ! {field}, bảo hiểm, heo, gà, vịt, bò, lương hưu, chia, thừa kế, giám hộ, mồ côi, trợ cấp, hưởng, hỗ trợ, công ty, liệt sĩ, di chúc, tôm, cá, lúa, dịch, cúm, được gì > đăng ký khai tử
*1.6 {die} + khai sinh + chưa | {die} + chưa khai tử > đăng ký khai tử
*1.5 {die} + giám hộ | mồ côi + giám hộ | ông nội + giám hộ | bà nội + giám hộ | đứng ra giám hộ | ba má mất hết | cha mẹ mất hết | cha mẹ đi tù + cháu | trông nom cháu | đứng ra nuôi cháu | mất cả cha lẫn mẹ | tâm thần + giám hộ | lẫn + giám hộ > đăng ký giám hộ
*1.6 không giám hộ nữa | hết làm giám hộ | thôi không giám hộ | ngưng giám hộ > đăng ký chấm dứt giám hộ
*1.5 thương nhau | yêu nhau | tổ chức cưới | về chung một nhà | tính chuyện trăm năm | hai họ | rước dâu | ở với nhau như vợ chồng | hợp thức hóa hôn nhân | sống chung chưa cưới > đăng ký kết hôn
*1.6 cưới + {foreigner} | theo chồng qua | chồng qua + cưới | kết hôn + {foreigner} | hôn phu + {abroad} | hôn thê + {abroad} | vợ chưa cưới + {abroad} | bồ tây | bồ + {abroad} | người yêu + {abroad} | người yêu {foreigner} | đám cưới + {foreigner} | bảo lĩnh hôn phu > đăng ký kết hôn có yếu tố nước ngoài
*2.2 độc thân + {abroad} | độc thân + kết hôn | độc thân + cưới | tình trạng hôn nhân + {abroad} | tình trạng hôn nhân + kết hôn > cấp giấy xác nhận tình trạng hôn nhân
*2 cưới + {abroad} + ghi sổ | cưới + {abroad} + về | kết hôn + {abroad} + ghi | kết hôn + {abroad} + về | ghi sổ + {abroad} > ghi vào sổ hộ tịch việc kết hôn của công dân việt nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài
*2.2 {kin} + mất + {abroad} | {die} + {abroad} | khai tử + {abroad} > đăng ký khai tử có yếu tố nước ngoài
*1.6 chưa lập gia đình | chưa từng cưới | chưa từng kết hôn | còn độc thân | chưa cưới ai | một mình nuôi con + giấy | ly hôn rồi + giấy | xác nhận chưa | ở vậy + giấy | ngân hàng + độc thân | giấy ế | chứng minh độc thân | chưa đăng ký với ai | chưa ràng buộc > cấp giấy xác nhận tình trạng hôn nhân
*1.6 tòa + ly hôn + {abroad} | bên + xử ly hôn | xử ly hôn | giấy ly hôn nước ngoài | án ly hôn nước ngoài > ghi vào sổ hộ tịch việc ly hôn hủy việc kết hôn của công dân việt nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài
*1.5 {wrong} + tên ! sổ đỏ, đăng ký xe, thẻ căn cước, công ty, tiệm, hợp tác xã, bảo hiểm, hóa đơn | {wrong} + khai sinh | {wrong} + ngày sinh ! thẻ căn cước, bảo hiểm, sổ đỏ | khai sinh + thẻ căn cước + {wrong} | khai sinh + {change} | họ ngoại | mang họ | lấy họ | họ mẹ | họ cha | tên đệm ! sổ đỏ | tên gọi + con | đặt lại tên | tên khó nghe | trùng tên | khai sinh + khác | học bạ + khai sinh | tên trong khai sinh | khai sinh + viết là | thay tên | đổi tên họ | đổi giới tính | bổ sung quê quán | thêm chữ lót | tên của con > thay đổi cải chính bổ sung thông tin hộ tịch xác định lại dân tộc
*1.6 bản trích | bản trích lục | {lost} + khai sinh + bản sao | thêm bản sao | bản sao khai sinh mới | cần bản sao | xin thêm khai sinh | nộp học + khai sinh > cấp bản sao trích lục hộ tịch bản sao giấy khai sinh
*1.6 không nhìn con + nhận | con rơi | con riêng + nhận | cha không đứng tên | con mang tên ông ngoại | thêm tên cha vào khai sinh | xét nghiệm + cha | cha đẻ > đăng ký nhận cha mẹ con
*1.6 nhận nuôi cháu | nhận nuôi bé | bị bỏ ở cổng + nuôi | hiếm muộn + con nuôi | không có con + xin | xin con về nuôi | nhận đứa bé về nuôi | nhận cháu ruột làm con | nhận cháu làm con | đứa bé bị bỏ + nuôi | nhận + về nuôi > đăng ký việc nuôi con nuôi trong nước
# copies, signatures, wills
*2 photo + sổ đỏ | công chứng + sổ đỏ | sao y + sổ đỏ | photo + công chứng | photo + giấy tờ > chứng thực bản sao từ bản chính giấy tờ văn bản
*1.8 chứng thực + bản sao | chứng thực + photo | công chứng + thẻ căn cước | chứng thực + thẻ căn cước | chứng thực + bằng > chứng thực bản sao từ bản chính giấy tờ văn bản
*2 hợp đồng + xã | hợp đồng + chứng | hợp đồng + thuê + chứng > chứng thực giao dịch liên quan đến tài sản là động sản quyền sử dụng đất nhà ở
*1.5 photo + mộc | phô tô + đóng dấu | photo + bằng | photo + xác nhận | bản photo + dấu | bằng đại học + photo | bằng cấp + chứng | sao + bằng đại học | mộc đỏ | dấu đỏ + photo | đóng mộc đỏ | in ra + đóng dấu | photo + giấy | bản sao có dấu | sao bằng | chứng bằng > chứng thực bản sao từ bản chính giấy tờ văn bản
*1.5 lý lịch + xã | lý lịch tự khai | lý lịch tự thuật | lý lịch + mộc | lý lịch + xác nhận | đơn + xác nhận chữ ký | làm chứng chữ ký | ký trước mặt | ký tên trước | xác nhận đơn | giấy bảo lĩnh | ký giấy | cam kết + chứng | giấy cho phép con đi > chứng thực chữ ký trong các giấy tờ văn bản
*1.5 chiếc + bán + giấy | bán chiếc | bán xe + giấy | bán xe + phường | bán xe + xã | giấy bán xe | làm giấy bán | làm giấy mua bán | giấy tay mua xe | hợp đồng + mua bán | cho mượn đất + giấy | làm giấy cho thuê | cầm cố đất + giấy | bán + làm giấy + phường | bán + làm giấy + xã > chứng thực giao dịch liên quan đến tài sản là động sản quyền sử dụng đất nhà ở
*1.6 viết giấy để nhà | viết giấy để lại | để nhà lại | để lại nhà cho | để lại tài sản | trăng trối | di ngôn | viết giấy cho con thừa kế | trước khi chết + giấy | sau này chết + để lại | để của lại | lập giấy để lại | làm giấy để lại | phòng khi qua đời | già yếu + để lại > chứng thực di chúc
*1.6 chia nhà + cha mẹ | chia nhà + ba má | chia nhà + để lại | thống nhất chia | chia đều | anh chị em + chia | anh em + chia | chia phần + cha mẹ | chia của cha mẹ | chia gia sản | cha mẹ mất + chia | đồng thừa kế | hàng thừa kế > chứng thực văn bản phân chia di sản
không muốn nhận + để lại | không nhận + để lại | không muốn nhận tài sản | không nhận tài sản | sợ nợ + để lại | nhường phần | không lấy phần | không nhận nhà cha mẹ | từ chối nhận | nhường cho em + thừa kế | từ chối phần > chứng thực văn bản từ chối nhận di sản
*1.6 sửa + hợp đồng | hủy + hợp đồng | hợp đồng + đã chứng + sửa | bổ sung hợp đồng | phụ lục + chứng > chứng thực việc sửa đổi bổ sung hủy bỏ giao dịch
# residence and identity
*2 nhập khẩu + {born} | hộ khẩu + {born} | thường trú + {born} > đăng ký thường trú
*1.6 chung hộ khẩu | đưa vợ về | đưa chồng về | đưa con về + khẩu | về chung hộ | nhập chung | nhập vào hộ | thêm tên vào hộ khẩu | thêm người vào hộ khẩu | chuyển lên ở với con | rước mẹ về ở | rước cha về | rước ông bà về | bỏ tên vào hộ khẩu | mua nhà + hộ khẩu | dọn về ở luôn | chuyển về ở luôn | ở luôn > đăng ký thường trú
*1.5 ký túc xá | ở ký túc | ở tạm | lên thành phố học | đi học đại học + ở | thuê trọ | mướn trọ | mướn phòng ! vài đêm, khách, qua đêm, kinh doanh | ở nhà bà con đi học | làm công nhân + ở trọ | nhà trọ + người thuê | ở trọ đi làm | ở tạm nhà | ở đậu | ở nhà thuê | mướn nhà ở ! nhà nước | dọn tới ở tạm > đăng ký tạm trú
*1.6 mướn phòng + đêm | ở vài đêm | ngủ nhờ | ngủ một đêm | qua đêm | ở chơi | người lạ + ngủ | bạn + ngủ lại | nhà nghỉ + khách | khách thuê phòng ! {foreigner} | khách đến ở | bạn bè ở lại | lưu lại vài ngày | tới nhà chơi ngủ > thông báo lưu trú
*2.2 bỏ quốc tịch | thôi quốc tịch + nhập | bỏ quốc tịch + nhập > thôi quốc tịch việt nam ở trong nước
*1.9 {shop} + khách thuê + đăng ký | chủ nhà trọ + khách | nhà trọ + khách thuê > đăng ký tạm trú
*1.5 chủ hộ riêng | đứng chủ hộ | ra hộ riêng | làm chủ hộ riêng | hộ riêng | cưới + hộ riêng | ra ở riêng + hộ | tách ra khỏi hộ | không chung hộ khẩu nữa > tách hộ
*1.6 xác nhận + đang sống | xác nhận + đang ở | giấy xác nhận + ở phường | giấy xác nhận + ở xã | chứng nhận nơi ở | trường yêu cầu + xác nhận + ở | xác nhận chỗ ở | bằng chứng cư trú | giấy chứng minh cư trú | chứng minh thường trú > xác nhận thông tin về cư trú
bóp + thẻ căn cước | móc túi + thẻ căn cước | móc + thẻ căn cước | giựt + thẻ căn cước | tìm không ra + thẻ căn cước | thẻ căn cước + bay màu | thẻ căn cước + hư chip | lọt sông + thẻ căn cước > cấp lại thẻ căn cước
thay thẻ căn cước | 25 tuổi + thẻ căn cước | 40 tuổi + thẻ căn cước | 60 tuổi + thẻ căn cước | {expire} + thẻ căn cước | {wrong} + thẻ căn cước ! khai sinh | thẻ căn cước + thay | chứng minh nhân dân + {expire} | chứng minh nhân dân + đổi | chứng minh nhân dân giấy | mẫu mới + thẻ căn cước > cấp đổi thẻ căn cước
*1.8 thẻ căn cước + 13 tuổi | thẻ căn cước + 11 tuổi | thẻ căn cước + 1 tuổi | thẻ căn cước + cháu | thẻ căn cước + đi máy bay | thẻ căn cước + lớp | thẻ căn cước + mấy đứa nhỏ ! lính, mất > cấp thẻ căn cước cho người dưới 14 tuổi
*1.5 số chứng minh nhân dân + số | chứng minh nhân dân + là một | một người + chứng minh nhân dân | số cmnd cũ | hai số chứng minh > xác nhận số chứng minh nhân dân 09 số số định danh cá nhân
*2.4 quên mật khẩu | mật khẩu + tài khoản định danh điện tử | tài khoản định danh điện tử + khóa > mở khóa tài khoản định danh điện tử
*1.5 app + tài khoản | app + khóa | tài khoản định danh điện tử + bị khóa | tài khoản + khóa | đăng nhập không được > mở khóa tài khoản định danh điện tử
*1.5 đi thăm con bên | đi thăm con ở nước ngoài | đi du học + giấy | đi nước ngoài ! mang, vàng, tiền, hợp đồng, xóa, khẩu | du lịch + {abroad} ! visa | đi chơi + {abroad} | thăm thân nước ngoài > cấp hộ chiếu phổ thông ở trong nước
visa + còn | visa + ngày | visa + {stay} | {foreigner} + {stay} ! thẻ, có thẻ | {foreigner} + hết hạn | vợ + visa + hết | chồng + visa + hết > gia hạn tạm trú cho người nước ngoài tại việt nam thực hiện tại cấp tỉnh
{foreigner} + thẻ | {foreigner} + có thẻ | chồng + ở lâu dài | {foreigner} + ở lâu dài + thẻ | vợ chồng + thẻ + nước ngoài | quốc tịch + thẻ > cấp thẻ tạm trú cho người nước ngoài tại việt nam ; cấp thẻ thường trú cho người nước ngoài tại việt nam
*2.2 {foreigner} + qua đêm | {foreigner} + lưu trú | {foreigner} + nhà trọ | {abroad} + qua đêm | {abroad} + nhà nghỉ > khai báo tạm trú cho người nước ngoài tại việt nam qua trang thông tin điện tử
{foreigner} + thuê ! nhà thầu, đất, gia hạn | {foreigner} + khai báo | {foreigner} + ngủ | {foreigner} + homestay | {foreigner} + nhà nghỉ | {foreigner} + phòng | {foreigner} + khách sạn | airbnb + khách | {foreigner} + ở nhà tôi | {foreigner} + tới nhà | {foreigner} + tới chơi > khai báo tạm trú cho người nước ngoài tại việt nam qua trang thông tin điện tử
# vehicles
chạy xe + thi | thi bằng | học bằng | muốn lái xe | chạy xe hợp pháp | biết lái + chưa có giấy phép lái xe | đủ tuổi lái xe | lấy bằng + xe | hạng a1 | hạng b | hạng c | thi a1 | thi b2 | thi b1 | 18 tuổi + xe ! lính | bằng b2 + thi > cấp giấy phép lái xe
*1.9 giấy phép lái xe + {expire} | {wrong} + giấy phép lái xe > đổi giấy phép lái xe
*1.9 giấy phép lái xe + cuốn mất | giấy phép lái xe + lũ | giấy phép lái xe + tìm không ra | giấy phép lái xe + giặt | giấy phép lái xe + bóp > cấp lại giấy phép lái xe
*1.8 đứng tên + xe | đứng tên + chiếc | đời chủ | xe + qua tay | mua qua tay | {vehicle} + mua lại | mua xe của | chiếc xe + tên | mua xe người khác | {vehicle} + chính chủ | {vehicle} + đổi chủ | {vehicle} + đứng tên | {vehicle} + qua tên | xe cha mất để lại | cho em chiếc xe > cấp chứng nhận đăng ký xe biển số xe trong trường hợp thay đổi chủ xe đăng ký sang tên xe
mới tậu | mới sắm + {vehicle} | tậu xe | sắm xe | lấy biển số | tậu chiếc | sh + biển số | xe ở hãng + biển số | xe mới ra hãng > đăng ký cấp biển số xe lần đầu ; đăng ký xe lần đầu
đăng ký biển | biển cho xe | lấy biển | xe điện + biển | vinfast | xe mới + đăng ký > đăng ký cấp biển số xe lần đầu ; đăng ký xe lần đầu
*1.8 biển số tạm | chạy tạm | biển số + tạm | xe chưa có biển + chạy > đăng ký xe tạm thời
*1.8 biển số + 5 số | biển số + 4 số | biển số + số đẹp | biển trắng + vàng | {vehicle} + đổi màu | {vehicle} + sơn > đổi chứng nhận đăng ký xe biển số xe
*1.8 đăng ký xe + chuột | đăng ký xe + gặm | đăng ký xe + nhòe | đăng ký xe + ướt > cấp lại chứng nhận đăng ký xe biển số xe ; đổi chứng nhận đăng ký xe biển số xe
{vehicle} + khám | xe ben + khám | xe + tới hạn + khám | xe ben | hết đăng kiểm | {vehicle} + tới hạn | xe tải + khám | xe + khám + định kỳ > cấp giấy chứng nhận kiểm định tem kiểm định an toàn kỹ thuật và bảo vệ môi trường cho xe cơ giới trừ xe mô tô xe gắn máy
khói + {vehicle} | khói xe > chứng nhận kiểm định khí thải xe mô tô xe gắn máy
*1.8 ve chai + {vehicle} | {vehicle} + thu hồi | {vehicle} + ve chai | {vehicle} + phế liệu > thu hồi chứng nhận đăng ký xe biển số xe
*1.9 logo + {vehicle} | logo xe | tem xe hợp đồng > cấp cấp lại phù hiệu cho xe ô tô xe bốn bánh có gắn động cơ kinh doanh vận tải
{vehicle} + gắn thêm | {vehicle} + cẩu | gắn cẩu | lắp cẩu | {vehicle} + gắn + nghiệm thu | bắt thêm ghế | tháo ghế xe | gắn mui | làm thùng xe | {vehicle} + thùng + thay > chứng nhận an toàn kỹ thuật và bảo vệ môi trường đối với xe cơ giới cải tạo
xe tải + chở thuê | {vehicle} + chở hàng | chở hàng thuê | {vehicle} + chở khách | xe + chở thuê | chạy dịch vụ + {vehicle} > cấp giấy phép kinh doanh vận tải bằng xe ô tô bằng xe bốn bánh có gắn động cơ
*1.6 cồng kềnh | chở quá cao | hàng quá dài | hàng to quá | xe chở máy móc lớn | chở cẩu > cấp giấy phép lưu hành xe quá tải trọng xe quá khổ giới hạn
*1.8 tuyến + lào | tuyến + campuchia | tuyến + lào + campuchia | xe khách + campuchia | xe khách + lào > đăng ký khai thác tuyến bổ sung hoặc thay thế phương tiện khai thác tuyến vận tải hành khách cố định giữa việt nam lào và campuchia ; giữa việt nam và campuchia
{boat} + bỏ đăng ký | {boat} + chìm | {boat} + rã | {boat} + không xài > xóa đăng ký phương tiện ; xóa đăng ký tàu cá
vỏ composite | xuồng composite | ghe chở dừa | ghe chở cát | ghe mới mua | mua chiếc ghe | mua chiếc vỏ | mua chiếc xuồng | đóng chiếc ghe | sắm ghe > đăng ký phương tiện lần đầu đối với phương tiện chưa khai thác trên đường thủy nội địa ; đăng ký phương tiện lần đầu đối với phương tiện đang khai thác trên đường thủy nội địa
vui chơi + đổi chủ | phao chuối + đổi | ca nô + đổi chủ | mô tô nước + đổi > đăng ký lại phương tiện hoạt động vui chơi giải trí dưới nước
*1.8 {boat} + lần đầu | tàu chở + đăng ký | tàu chở cát | tàu chở + lần đầu > đăng ký phương tiện lần đầu đối với phương tiện chưa khai thác trên đường thủy nội địa ; đăng ký phương tiện lần đầu đối với phương tiện đang khai thác trên đường thủy nội địa
ra khơi | cào tôm ngoài biển | tàu + cào | tàu + đánh bắt | ghe + đánh bắt | tàu + ra biển | cào biển | lưới kéo | đi cào | đi câu mực | ghe + biển + phép | {fishboat} + ra khơi > cấp cấp lại giấy phép khai thác thủy sản
mở bến | bến phà | bến đò + tạm | đưa khách qua sông | chở khách qua sông | phà qua sông ! quy trình > công bố hoạt động bến khách ngang sông bến thủy nội địa phục vụ thi công công trình chính
*1.9 làm bến đò | xây bến đò | bến đò ngang + công trình | xây bến khách ngang > thỏa thuận thông số kỹ thuật xây dựng bến khách ngang sông bến thủy nội địa phục vụ thi công công trình chính
# land and houses
*1.6 đất + chưa ai đứng tên | đất + từ trước 75 | đất ông cố | đất ông bà | đất cha ông | đất + giấy tờ cũ | đất + chưa có sổ | đất + bằng khoán cũ | đất + chế độ cũ | ở mấy đời | đất + đứng tên lần đầu | {field} + chưa làm sổ | {field} + chưa có giấy | {field} + lần đầu | đất gò | đất + xài mấy chục năm | đất + canh tác + năm > đăng ký đất đai tài sản gắn liền với đất cấp giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình cá nhân
bán + mét đất ! đất mặt | bán + đất + hàng xóm | bán + {field} ! đất mặt, san lấp, múc, xúc, đào, thuế, chứng, công chứng, hợp đồng, viết tay, nhà nước, xã hội, ủy quyền, cây, phân, rau, trước nhà, tại nhà, ở nhà, online, vật liệu > đăng ký biến động quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất chuyển nhượng thừa kế tặng cho quyền sử dụng đất
{field} + {give} ! {wrong}, chứng, công chứng, thuế, tách, cắt, chia, hợp đồng, giấy tay, đất của dân, viết tay, lần đầu, chưa ai đứng tên, chưa có | {field} + qua tên | {field} + chuyển tên | {field} + {kin} + mất + tên | sổ đỏ + tên mẹ | sổ đỏ + tên cha | sổ đỏ + tên ba | sổ đỏ + tên má | sổ đỏ + còn tên > đăng ký biến động quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất chuyển nhượng thừa kế tặng cho quyền sử dụng đất
*1.9 tách sổ + con | tách sổ cho | sổ đỏ + tách | tách + công đất | chia ra + sổ | tách + {field} > tách thửa hoặc hợp thửa đất
cắt + nền | cắt một nền | cắt đất | cắt + cho con | cắt bớt | tách một phần đất | chia miếng đất | chia mảnh đất | chia + công đất | cắt miếng | cắt một phần > tách thửa hoặc hợp thửa đất
*1.8 vườn + đất xây nhà | vườn + đất ở | vườn + cất nhà | đất vườn + nhà ở | ruộng + cất nhà | {field} + lên thổ | đất + chuyển thành + nhà | chuyển thành đất | chuyển thành đất ở > giao đất cho thuê đất chuyển mục đích sử dụng đất đối với trường hợp giao đất cho thuê đất không đấu giá quyền sử dụng đất
*1.9 rút sổ + ngân hàng | lấy sổ + ngân hàng | rút giấy + ngân hàng | sổ ra khỏi ngân hàng > xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất tài sản gắn liền với đất
*1.8 ngân hàng + trả sổ | xóa nợ trên sổ | xóa nợ + sổ | ngân hàng + xóa | trả nợ xong + sổ | ngân hàng trả lại sổ | hết nợ ngân hàng | trả xong nợ > xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất tài sản gắn liền với đất
*1.8 mượn ngân hàng | vay ngân hàng + {field} | vay + làm tin | đất làm tin | cầm đất | cầm nhà | vay tiền + sổ | mượn tiền ngân hàng + đất | đem sổ đi vay | cầm giấy đất | vay + thế đất > đăng ký biện pháp bảo đảm bằng quyền sử dụng đất tài sản gắn liền với đất
*1.6 đi nhờ | lối đi | hàng xóm + lối | không cho đi | chặn lối | bít lối > hòa giải tranh chấp đất đai
hàng rào | cắm ranh | cắm hàng rào | lấn qua | lấn sang | kế bên + đất | nhà bên + đất | hàng xóm + lấn | hàng xóm + ranh | xây lấn | cắm cọc | ranh + cãi | giành + ranh | tranh + bờ đất | lối đi chung | bít đường đi | rào đường đi | bờ ranh | cột mốc + ranh > hòa giải tranh chấp đất đai ; giải quyết tranh chấp đất đai thuộc thẩm quyền của chủ tịch ủy ban nhân dân cấp xã
*1.8 mua lại đất của dân | gom đất | công ty + mua đất | công ty + thuê đất của dân | {company} + đất của dân | {company} + mua lại đất > tổ chức kinh tế nhận chuyển nhượng thuê quyền sử dụng đất nhận góp vốn bằng quyền sử dụng đất để thực hiện dự án đầu tư
*1.8 sổ đỏ + lần đầu + {wrong} | cấp lần đầu + {wrong} > đính chính giấy chứng nhận đã cấp lần đầu có sai sót
*2 sổ đỏ + mờ | sổ đỏ + nhòe | sổ đỏ + rách | sổ đỏ + ố | sổ đỏ + phai | sổ đỏ + cũ > cấp đổi giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất
*1.8 sổ đỏ + {wrong} > đính chính giấy chứng nhận đã cấp @Đất đai
chùa + đất | chùa + sổ đỏ | nhà thờ + sổ đỏ | đình + sổ đỏ | chùa + giấy + đất | cơ sở thờ tự + đất | {company} + sổ đỏ | trường học + sổ đỏ > đăng ký đất đai tài sản gắn liền với đất cấp giấy chứng nhận quyền sử dụng đất lần đầu đối với tổ chức đang sử dụng đất
*1.6 xây căn | căn nhà hai tầng | nhà hai tầng | nhà 2 tầng | nhà cấp 4 | xây cất | xây nhà trong hẻm | cất nhà lầu | xây nhà lầu | xin phép + nhà | đổ móng | khởi công nhà | nhà + giấy phép ! sửa, dột > cấp giấy phép xây dựng mới đối với công trình cấp iii cấp iv
thay tôn | nâng mái | thay mái | mái tôn | sửa mái | sơn sửa nhà | chống dột | lót gạch | thay ngói > cấp giấy phép xây dựng sửa chữa cải tạo đối với công trình cấp iii cấp iv
*2 phép xây + {expire} | giấy phép xây dựng + {expire} > gia hạn giấy phép xây dựng đối với công trình cấp iii cấp iv
*1.8 nhà dột | lợp lại | nhà + xuống cấp | nhà cũ + sửa | xây thêm phòng | làm thêm phòng | nới nhà | nâng cấp nhà | sửa + nhà + lầu | nhà + lún > cấp giấy phép xây dựng sửa chữa cải tạo đối với công trình cấp iii cấp iv
chung cư giá rẻ | chung cư + giá rẻ | công nhân + mua nhà | nhà giá thấp | thuê mua chung cư | công nhân + chung cư | mua chung cư + nhà nước | nhà ở + thu nhập thấp | mua nhà + ưu đãi > đăng ký mua thuê mua thuê nhà ở xã hội vay vốn để hộ gia đình cá nhân tự xây dựng hoặc cải tạo sửa chữa nhà ở
*1.6 kè | chân đê | gần đê | trên đê > cấp phép đối với các hoạt động liên quan đến đê điều
# making a living
*1.8 nhập lô hàng | nhập hàng | nhập + về cảng | nhập + từ + cảng | lô hàng + về > thủ tục hải quan đối với hàng hóa nhập khẩu
*1.8 xuất + hải quan | xuất + khai hải quan > thủ tục hải quan đối với hàng hóa xuất khẩu
*1.9 hóa đơn + khách lẻ | hóa đơn + một lần | hóa đơn + từng lần | hóa đơn + lẻ > cấp điều chỉnh thay thế hóa đơn điện tử có mã của cơ quan thuế theo từng lần phát sinh
*2.2 {company} + quyết toán > khai quyết toán thuế thu nhập cá nhân đối với tổ chức cá nhân trả thu nhập từ tiền lương tiền công
*1.6 bán hàng + giấy phép ! {company}, thêm | shopee + giấy phép | tiktok + giấy phép | bán hàng + shopee | livestream | bán trên mạng > đăng ký thành lập hộ kinh doanh
*1.5 mặt bằng + bán | mướn mặt bằng | thuê mặt bằng ! tài sản | bán bánh | bán bánh mì | bán xôi | bán chè | bán đồ | bán tạp | bán quần áo | bán điện thoại | bán trái cây | bán nhang | bán sim | bán gạo ! xuất | bán mỹ phẩm | sửa xe | sửa điện thoại | cắt tóc | may đồ | may quần áo | rửa xe | giữ trẻ + nhà | cho thuê xe | dạy kèm | bán cây cảnh | bán hoa | bán phụ tùng | làm bánh | bán lẻ | bán nước mía | đẩy xe bán | bán thức ăn > đăng ký thành lập hộ kinh doanh
{close} + giấy phép ! xây dựng, lái xe, mỏ, môi trường | buôn bán + {close} | {shop} + {close} ! {company}, hợp tác xã | bán + {close} ! {company}, cổ phiếu, doanh nghiệp, hợp tác xã | kinh doanh + {close} ! {company}, hợp tác xã | hộ kinh doanh + {close} > chấm dứt hoạt động hộ kinh doanh
*1.9 ngưng + tháng ! {company}, hợp tác xã, bảo hiểm | bán + nghỉ + tháng ! {company} | {shop} + nghỉ + tháng | ngưng bán + tháng | tạm + bán + tháng > tạm ngừng kinh doanh tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh
*1.8 {shop} + {pause} ! {company} | hộ kinh doanh + {pause} | bán + {pause} ! {company} | {shop} + nghỉ tết > tạm ngừng kinh doanh tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh
*1.8 {shop} + sang lại | {shop} + sang cho | {shop} + cho người khác | {shop} + đổi chủ | bán thêm + giấy phép | đổi qua bán | chuyển qua bán | giấy phép + thêm + bán | {shop} + đổi địa chỉ | {shop} + chuyển chỗ | {shop} + dời | {shop} + thêm > đăng ký thay đổi nội dung đăng ký hộ kinh doanh
chung vốn | hùn vốn | hùn hạp | góp vốn làm ăn | hai anh em + công ty | mấy người bạn + công ty | bạn bè + công ty | làm công ty | chung nhau mở công ty > đăng ký thành lập công ty tnhh hai thành viên trở lên ; đăng ký thành lập công ty cổ phần
*1.8 {company} + địa chỉ | {company} + {change} + trụ sở | {company} + đổi tên | {company} + qua chỗ mới | {company} + dời | {company} + ngành nghề | {company} + chuyển văn phòng | {company} + thêm nghề ! hợp tác xã > đăng ký thay đổi địa chỉ trụ sở chính đăng ký đổi tên của doanh nghiệp thông báo thay đổi ngành nghề kinh doanh
*1.8 sếp mới | giám đốc + đổi | đổi tên giám đốc | giám đốc + thay | giám đốc mới | {change} + giám đốc ! ngân hàng, bảo hiểm | thay người đứng đầu công ty | giám đốc nghỉ > đăng ký thay đổi người đại diện theo pháp luật của công ty trách nhiệm hữu hạn công ty cổ phần
*2 công ty + đóng cửa | công ty + dẹp | công ty + giải thể | doanh nghiệp + giải thể > giải thể doanh nghiệp giải thể trong trường hợp bị thu hồi giấy chứng nhận đăng ký doanh nghiệp
*1.8 {company} + {close} ! thuế, mã số thuế | {company} + bỏ luôn | {company} + không hoạt động nữa > giải thể doanh nghiệp
*1.8 {company} + {pause} > thông báo tạm ngừng kinh doanh tiếp tục kinh doanh trước thời hạn đã thông báo doanh nghiệp chi nhánh văn phòng đại diện
*1.8 hợp tác xã + {pause} > thông báo tạm ngừng kinh doanh tiếp tục kinh doanh trở lại đối với tổ hợp tác hợp tác xã
hợp tác xã + {wrong} | hợp tác xã + hiệu đính > hiệu đính cập nhật bổ sung thông tin đăng ký hợp tác xã liên hiệp hợp tác xã
*1.8 hợp tác xã + chi nhánh + {change} | chi nhánh của hợp tác xã > đăng ký thay đổi nội dung đăng ký hoạt động của chi nhánh văn phòng đại diện địa điểm kinh doanh của hợp tác xã
*1.6 hợp tác xã + {change} > thông báo thay đổi nội dung đăng ký hợp tác xã liên hiệp hợp tác xã ; đăng ký thay đổi nội dung đăng ký hợp tác xã
*1.6 làm ăn tập thể | góp đất làm ăn | làm lúa chung | nông dân hợp lại | góp vốn làm lúa | bà con + hợp tác | cùng nhau làm lúa > đăng ký thành lập hợp tác xã liên hiệp hợp tác xã ; đăng ký thành lập tổ hợp tác
*2.4 giảm trừ | giảm trừ thuế | con + giảm trừ | người phụ thuộc > đăng ký thuế lần đầu đối với người nộp thuế là cá nhân người phụ thuộc
*2.4 hoàn + thuế + lương | hoàn lại + thuế | trả lại tiền thuế | hoàn tiền thuế > khai quyết toán thuế hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương tiền công quyết toán thuế trực tiếp với cơ quan thuế
mới đi làm + thuế | chưa có mã số | mã số thuế + mới đi làm | con cái + thuế | khai con + thuế | bớt thuế | giảm thuế lương | nuôi con + thuế | nuôi mẹ + thuế > đăng ký thuế lần đầu đối với người nộp thuế là cá nhân người phụ thuộc
trừ thuế ! chứng từ | bị trừ thuế | lấy lại thuế | thuế dư | thuế + lấy lại | đòi lại thuế | khấu trừ nhiều + thuế | cuối năm + thuế + lương > khai quyết toán thuế hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương tiền công quyết toán thuế trực tiếp với cơ quan thuế
*2.2 thuế + sang tên + đất | thuế + sang tên | thuế + {field} + bán | thuế + {field} + tặng | thuế + {field} + {give} | bán nhà + thuế | bán đất + thuế > khai thuế tncn đối với cá nhân có thu nhập từ chuyển nhượng bất động sản thu nhập từ nhận thừa kế và nhận quà tặng là bất động sản
*1.6 mua + trước bạ ! nhà, đất, ghe, tàu | sh + trước bạ | trước bạ + chiếc > khai lệ phí trước bạ miễn lệ phí trước bạ đối với tài sản khác theo quy định của pháp luật về lệ phí trước bạ trừ tàu thuyền đánh cá
*1.5 tiệm cầm đồ | hát karaoke | quán karaoke | tiệm hát | tiệm massage > cấp mới giấy chứng nhận đủ điều kiện về an ninh trật tự thực hiện tại cấp tỉnh
# army, justice, welfare
xã đội | trai làng | trai tráng | 17 tuổi + đăng ký ! thẻ căn cước | ban chỉ huy quân sự xã + đăng ký > đăng ký nghĩa vụ quân sự lần đầu
*1.9 bộ đội + {abroad} | lính + campuchia | lính + k | đánh giặc + campuchia | bộ đội + campuchia + về | quân tình nguyện > giải quyết chế độ trợ cấp một lần đối với quân nhân người làm công tác cơ yếu hưởng lương như đối với quân nhân công an nhân dân nhập ngũ sau ngày 30 4 1975 trực tiếp tham gia chiến tranh bảo vệ tổ quốc và làm nhiệm vụ quốc tế
*1.6 khám tuyển quân | tuyển quân | tới tuổi lính | tới tuổi bộ đội | con trai + 17 | con + 17 tuổi | tới tuổi nghĩa vụ | tròn 17 | thanh niên + nghĩa vụ | đi bộ đội + đăng ký > đăng ký nghĩa vụ quân sự lần đầu
*1.8 giấy nghĩa vụ + chuyển | nghĩa vụ + hộ khẩu + chuyển | nghĩa vụ + lên sài gòn | nghĩa vụ + đi nơi khác > đăng ký nghĩa vụ quân sự chuyển đi khi thay đổi nơi cư trú hoặc nơi làm việc học tập
du kích + trợ cấp | đi du kích | ông + du kích | làm du kích > thực hiện chế độ một lần đối với đối tượng du kích thôn ấp ở miền nam trực tiếp tham gia kháng chiến chống mỹ cứu nước
*1.8 bộ đội + hàng tháng | phục viên + hàng tháng | 15 năm + bộ đội | 16 năm + bộ đội | 18 năm + bộ đội | bộ đội + phục viên + tháng > thực hiện chế độ trợ cấp hàng tháng đối với quân nhân tham gia kháng chiến chống mỹ cứu nước có từ đủ 15 đến dưới 20 năm công tác trong quân đội
*1.8 20 năm + quân đội | 20 năm + bộ đội | 22 năm + bộ đội > giải quyết chế độ hưu trí đối với quân nhân trực tiếp tham gia kháng chiến chống mỹ cứu nước có 20 năm trở lên
can án | chưa can án | không phạm tội | chưa có tiền án | án tù + xóa | giấy sạch | hạnh kiểm + nước ngoài | giấy hạnh kiểm | lý lịch sạch | tiền sự > cấp phiếu lý lịch tư pháp cho công dân việt nam người nước ngoài đang cư trú tại việt nam
thầy cãi | mướn luật sư | không tiền + luật sư | luật sư + nghèo | luật sư nhà nước | bào chữa > yêu cầu trợ giúp pháp lý
tiền công + hòa giải | thù lao + hòa giải | trả tiền + hòa giải viên > thanh toán thù lao cho hòa giải viên
bảo vệ dân phố + chết | bảo vệ dân phố + tai nạn | dân phòng + chết | an ninh cơ sở + tai nạn | tổ bảo vệ + tai nạn | tổ bảo vệ + chết > giải quyết chế độ chính sách cho người tham gia lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở chưa tham gia bảo hiểm xã hội mà bị tai nạn chết khi thực hiện nhiệm vụ
chữa cháy + bị thương | chữa cháy + phỏng | chữa cháy + bảo hiểm | chữa cháy giúp > chế độ chính sách đối với người được huy động người tham gia phòng cháy chữa cháy cứu nạn cứu hộ chưa tham gia bảo hiểm y tế bảo hiểm xã hội mà bị tai nạn bị thương
diện nghèo | xét nghèo | quá nghèo | nghèo quá | nhà khó khăn + xét | vào diện nghèo | xét hộ nghèo | cận nghèo + xin | sổ nghèo > công nhận hộ nghèo hộ cận nghèo thường xuyên hằng năm
*1.8 cục bảo hiểm | lấy bảo hiểm | nghỉ làm + bảo hiểm | nghỉ công ty + bảo hiểm | rút sổ bảo hiểm | rút tiền sổ | lĩnh một cục + bảo hiểm | lĩnh bảo hiểm + nghỉ việc | bảo hiểm + một cục > giải quyết hưởng bảo hiểm xã hội một lần
bầu + tháng | có bầu + tiền | bầu bì + bảo hiểm | nghỉ hộ sản | mang thai + tiền | mang bầu + tiền | dưỡng thai > giải quyết hưởng chế độ thai sản
*1.9 bảo hiểm y tế + {wrong} | bảo hiểm y tế + sửa | bảo hiểm y tế + tên | bảo hiểm y tế + {change} | sổ bảo hiểm + {wrong} > cấp lại đổi điều chỉnh thông tin trên sổ bhxh thẻ bhyt
*1.8 {lost} + thẻ khám bệnh | thẻ khám bệnh | {lost} + thẻ bảo hiểm | thẻ bảo hiểm + rách > cấp lại đổi điều chỉnh thông tin trên sổ bhxh thẻ bhyt
*1.8 đóng bảo hiểm + mất + được gì | bảo hiểm + {die} | bảo hiểm + mới mất | đóng bảo hiểm xã hội + mất | vợ con được gì > giải quyết hưởng chế độ tử tuất
*1.6 xì ke | nghiện + đi cai | con + nghiện | bỏ ma túy > đăng ký cai nghiện ma túy tự nguyện
# farm, forest, sea
*1.6 đốn + tràm | đốn cây bán | bán cây + rừng | tràm + bán | keo + bán | bạch đàn + bán | đốn + bán | rừng + đốn > phê duyệt phương án khai thác gỗ thực vật rừng ngoài gỗ loài thông thường thuộc thẩm quyền giải quyết của ủy ban nhân dân cấp xã
*1.6 nuôi + {animal} ! hỗ trợ, an toàn dịch, giống, thức ăn, cám, thuốc, chim yến giống, dịch, cúm > cấp giấy chứng nhận đủ điều kiện chăn nuôi đối với chăn nuôi trang trại quy mô lớn ; cấp mã số định danh cơ sở chăn nuôi
chở + cá | chở + tôm | chở cá giống | vận chuyển + tôm | vận chuyển + cá | chở thủy sản > cấp giấy chứng nhận kiểm dịch động vật sản phẩm động vật thủy sản vận chuyển ra khỏi địa bàn cấp tỉnh
chở + con bò | chở + con heo | chở + {animal} | {animal} + lò mổ | {animal} + tỉnh khác | {animal} + chở đi > cấp giấy chứng nhận kiểm dịch động vật sản phẩm động vật trên cạn vận chuyển ra khỏi địa bàn cấp tỉnh
{animal} + cúm | {animal} + chết + dịch | {animal} + chết + đền | {animal} + chết + hỗ trợ | {animal} + tiêu hủy | {animal} + bị dịch | trại + đền | cúm + đền > hỗ trợ cơ sở sản xuất bị thiệt hại do dịch bệnh động vật
làm cám | cám + heo | sản xuất cám | thức ăn + heo + xưởng | thức ăn + gà + xưởng > cấp giấy chứng nhận đủ điều kiện sản xuất thức ăn chăn nuôi đối với cơ sở sản xuất thức ăn chăn nuôi trên địa bàn
sản xuất thuốc thú y | sản xuất thuốc + gia súc | làm thuốc + gia súc > cấp giấy chứng nhận đủ điều kiện sản xuất thuốc thú y
thuốc gà | thuốc vịt | thuốc heo | bán thuốc + {animal} | {animal} + thuốc cho > cấp giấy chứng nhận đủ điều kiện buôn bán thuốc thú y
phân thuốc | bán phân | phân thuốc ruộng | thuốc rầy | thuốc ruộng | thuốc lúa | thuốc diệt cỏ > cấp giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật
đóng giếng | đào giếng | giếng + tưới | giếng + rẫy | lấy nước tưới | nước + giếng | bơm giếng > đăng ký khai thác nước dưới đất
*1.9 đất mặt | lấy đất + bán | múc đất | xúc đất | đào đất | san lấp ! ao, kênh, rạch > cấp giấy phép khai thác khoáng sản cấp tỉnh
*1.6 múc cát | xúc cát | hút cát | bơm cát | cát + bán | cát + sông > cấp giấy phép khai thác khoáng sản cấp tỉnh
thăm dò mỏ | thăm dò + {expire} | mỏ + thăm dò > gia hạn giấy phép thăm dò khoáng sản cấp tỉnh ; cấp giấy phép thăm dò khoáng sản cấp tỉnh
*1.6 thải nước | thải ra sông | nhà máy + thải | xưởng + thải | cơ sở + thải | khói bụi + giấy phép | nhà máy + môi trường > cấp giấy phép môi trường cấp tỉnh
tôm khai thác | cá khai thác | tôm + chứng nhận + bán | chứng nhận + khai thác + cá | chứng nhận + khai thác + tôm > cấp giấy xác nhận nguyên liệu thủy sản khai thác
*1.6 nuôi cá + hòn | nuôi ngoài biển | bè ngoài biển | nuôi trong bè | nuôi cá mú | nuôi cá trong bè | nuôi + bè > cấp cấp lại giấy xác nhận nuôi trồng thủy sản lồng bè đối tượng thủy sản nuôi chủ lực
*1.6 nuôi + hồ thủy lợi | nuôi cá + kênh | thủy lợi + nuôi > cấp gia hạn điều chỉnh nội dung giấy phép cho các hoạt động trong phạm vi bảo vệ công trình thủy lợi nuôi trồng thủy sản ; cấp giấy phép nuôi trồng thủy sản trong phạm vi bảo vệ công trình thủy lợi
*1.5 con giống + hỗ trợ | cây giống + hỗ trợ | hỗ trợ + làm ăn chung | hỗ trợ giống | cho con bò + hỗ trợ | dự án chăn nuôi cộng đồng > hỗ trợ phát triển sản xuất cộng đồng
*2 khai sinh + {atabroad} + ghi | khai sinh + {atabroad} + sổ | khai sinh nước ngoài > ghi vào sổ hộ tịch việc hộ tịch khác của công dân việt nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài
*2 hợp tác xã + chi nhánh + {close} | đóng chi nhánh + hợp tác xã > chấm dứt hoạt động chi nhánh văn phòng đại diện địa điểm kinh doanh của hợp tác xã liên hiệp hợp tác xã
*2 thế chấp + {change} ! xe, tàu | đăng ký thế chấp + đổi > đăng ký thay đổi biện pháp bảo đảm bằng quyền sử dụng đất tài sản gắn liền với đất
*1.8 đường + quốc lộ + khu dân cư | mở đường + quốc lộ > chấp thuận đấu nối đối với trường hợp kết nối với đường bộ không có trong các quy hoạch ; chấp thuận thiết kế nút giao đấu nối
*2 đình chỉ + cháy | cháy nổ + mở lại | đình chỉ + phòng cháy > phục hồi hoạt động của cơ sở phương tiện giao thông cơ giới hộ gia đình và cá nhân
*1.9 {boat} + cơ quan khác > đăng ký lại phương tiện trong trường hợp chuyển từ cơ quan đăng ký khác sang cơ quan đăng ký phương tiện thủy nội địa
*1.9 bộ đội + {die} + con | bộ đội + chết + hưởng > giải quyết chế độ một lần đối với thân nhân của quân nhân trực tiếp tham gia kháng chiến chống mỹ cứu nước
*1.6 công viên + thuê | công viên + khai thác > phê duyệt đề án cho thuê quyền khai thác tài sản kết cấu hạ tầng công viên
*1.6 mở trung tâm tư vấn luật | tư vấn luật > đăng ký hoạt động của trung tâm tư vấn pháp luật
`;
