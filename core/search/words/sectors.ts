/** Further ways of speaking, sector by sector, and situations told from the citizen’s side. */
export const sectorWords = `
{brand}: wave, dream, sirius, exciter, vision, air blade, airblade, yamaha, future, cub, winner, vario, lead, honda, xe ga, xe số
# civil status
*1.8 {lost} + khai sinh + sổ gốc | {lost} + khai sinh + sổ lưu | không còn sổ lưu | sổ gốc cũng mất ! khai tử | xã không còn sổ > đăng ký lại khai sinh
*1.8 nuôi dưỡng + đại diện + cháu | đứng ra nuôi dưỡng | cha mẹ mất hết | mồ côi + nuôi ! con nuôi | người nuôi dưỡng hợp pháp | người giám hộ > đăng ký giám hộ
hiếm muộn | xin đứa nhỏ | xin đứa bé | nhận đứa nhỏ | xin con về nuôi | trẻ bị bỏ rơi + nuôi | đứa nhỏ + về nuôi | xin con ở chùa > đăng ký việc nuôi con nuôi trong nước
*1.8 gả con | gả + {abroad} | lấy chồng + {abroad} | lấy vợ + {abroad} | gả con gái cho người {abroad} > đăng ký kết hôn có yếu tố nước ngoài
*1.8 {lost} + khai sinh + {abroad} | khai sinh + lai + lại | đăng ký lại khai sinh + {abroad} > đăng ký lại khai sinh có yếu tố nước ngoài
*1.8 tới nhà + khai tử | xuống nhà + khai tử | tận nhà + khai tử | cán bộ xuống + khai tử | khai tử + cán bộ xuống | đem sổ xuống + khai tử > đăng ký khai tử lưu động
*1.8 tới nhà + khai sinh | tận nhà + khai sinh | cán bộ xuống + khai sinh | xuống tận nhà + khai sinh | tại nhà + khai sinh > đăng ký khai sinh lưu động
*1.8 tới nhà + kết hôn | tận nhà + kết hôn | cán bộ tới + kết hôn | tại nhà + kết hôn > đăng ký kết hôn lưu động
*1 giám sát + giám hộ > đăng ký giám sát việc giám hộ
*1 thôi giám sát + giám hộ | hết giám sát + giám hộ > đăng ký chấm dứt giám sát việc giám hộ
*1.8 không lấy phần | nhường hết | nhường phần | không nhận phần | từ chối thừa kế | không nhận thừa kế | bỏ phần thừa kế | khước từ tài sản > chứng thực văn bản từ chối nhận di sản
*1.9 hợp đồng mua bán ! hủy, sửa, chứng khoán | ký hợp đồng + đất | ký hợp đồng + nhà | chứng hợp đồng | làm hợp đồng mua bán | hợp đồng tặng cho ! hủy, sửa | hợp đồng cho thuê nhà | hợp đồng ủy quyền > chứng thực giao dịch liên quan đến tài sản là động sản quyền sử dụng đất nhà ở
*2 hủy hợp đồng | sửa hợp đồng | hủy + chứng thực | sửa + đã chứng thực | thanh lý hợp đồng đã chứng thực | bổ sung hợp đồng | hủy giao dịch | hủy bỏ hợp đồng > chứng thực việc sửa đổi bổ sung hủy bỏ giao dịch
*1 sai chữ trong hợp đồng | hợp đồng ghi sai | lỗi đánh máy hợp đồng | hợp đồng + ghi lộn > sửa lỗi sai sót trong giao dịch
bản sao + hợp đồng | sao lại hợp đồng | {lost} + hợp đồng > cấp bản sao có chứng thực từ bản chính giao dịch đã được chứng thực
*1.9 sao y ! khai sinh, trích lục, kết hôn | photo công chứng | công chứng bản sao | công trứng bản sao | sao y bản chính | bản sao y | chứng bản sao | sao y + căn cước | công chứng + bằng | công chứng giấy tờ | sao y + bằng > chứng thực bản sao từ bản chính giấy tờ văn bản
# residence, identity
*1.6 gạch tên + hộ khẩu | xóa tên + hộ khẩu | cắt hộ khẩu | cắt khẩu | bỏ tên + hộ khẩu | rút hộ khẩu | xóa hộ khẩu > xóa đăng ký thường trú
ở nhờ + diện tích | diện tích + nhập khẩu | diện tích bình quân | nhà không tranh chấp + nhập khẩu > xác nhận về điều kiện diện tích bình quân nhà ở để đăng ký thường trú
*1 ở ghe | sống trên ghe | ở trên xe | nhà bè + đăng ký ở > xác nhận nơi thường xuyên đậu đỗ sử dụng phương tiện vào mục đích để ở
*1.8 gắn + lên căn cước | tích hợp + căn cước | bằng lái lên căn cước | thêm thông tin vào căn cước | đưa + vào căn cước | cập nhật + thẻ căn cước | thêm + lên thẻ căn cước > tích hợp cập nhật điều chỉnh thông tin trên thẻ căn cước
*1.8 coi thông tin + dân cư | xem thông tin + dân cư | tra thông tin + dân cư | coi dữ liệu dân cư | xem dữ liệu của mình | trích thông tin dân cư | tra cứu dân cư > khai thác thông tin công dân trong cơ sở dữ liệu quốc gia về dân cư
*1 adn + căn cước | giọng nói + căn cước > thu thập cập nhật thông tin sinh trắc học
*1.8 thẻ doanh nhân | thẻ apec | thẻ abtc ! mất, {lost} > cấp mới thẻ abtc
*2 {lost} + thẻ doanh nhân | {lost} + apec | {lost} + abtc > trình báo mất thẻ abtc
*1.8 evisa | thị thực điện tử | visa điện tử | e visa | visa online > cấp thị thực điện tử theo đề nghị của người nước ngoài ; cấp thị thực điện tử
*1 lịch sử xuất nhập cảnh | xuất nhập cảnh của mình | đã đi nước ngoài mấy lần > xác nhận cung cấp thông tin liên quan đến xuất nhập cảnh của công dân việt nam
# land, housing, building
*1.8 cắt sổ | cắt đất | sổ ra làm | chia sổ | tách sổ ! hộ khẩu | mỗi đứa một công | cắt ra cho con | chia đất cho con | xẻ đất | gộp đất | nhập hai miếng > tách thửa hoặc hợp thửa đất
*1.6 đất dôi | dôi ra | đất dư ra | diện tích tăng thêm | đo lại thấy dư | đất lấn thêm ra | đất nhiều hơn sổ > đăng ký cấp giấy chứng nhận đối với thửa đất có diện tích tăng thêm do thay đổi ranh giới
*1.6 không ai thừa kế | không người thừa kế | không có người thừa kế | chết không con cái + tài sản > quyết định xác lập quyền sở hữu toàn dân đối với tài sản không có người thừa kế
*1.6 nhà nước bán nền | mua nền nhà + nhà nước | không qua đấu giá + đất | giao đất ở | xin đất làm nhà ở | xin nền nhà > giao đất ở có thu tiền sử dụng đất không thông qua đấu giá
*1.6 lấn biển > giao đất cho thuê đất giao khu vực biển để thực hiện hoạt động lấn biển
hiến đất | cho đất làm đường | hiến đường | tặng đất cho xã > tặng cho quyền sử dụng đất cho nhà nước hoặc cộng đồng dân cư hoặc mở rộng đường giao thông
*1 hết hạn đất nông nghiệp | đất 50 năm + hết hạn | gia hạn đất ruộng > xác nhận tiếp tục sử dụng đất nông nghiệp
ngân hàng + thế chấp + đổi | đổi ngân hàng + thế chấp | thay đổi thế chấp | sửa đăng ký thế chấp > đăng ký thay đổi biện pháp bảo đảm bằng quyền sử dụng đất tài sản gắn liền với đất
trả hết nợ + tiền sử dụng đất | trả xong tiền đất | hết nợ tiền đất | xóa nợ tiền đất | xóa ghi nợ | chữ ghi nợ > thanh toán xóa nợ tiền sử dụng đất đối với hộ gia đình cá nhân được ghi nợ ; xóa ghi nợ tiền sử dụng đất lệ phí trước bạ trên giấy chứng nhận đã cấp
*1.8 nhà ở xã hội + xác nhận thu nhập | thu nhập thấp + xác nhận ! hộ nghèo > công nhận người lao động có thu nhập thấp
*1.8 mua nhà + người nước ngoài + hết | người nước ngoài + sở hữu nhà | 50 năm + người nước ngoài + nhà > gia hạn thời hạn sở hữu nhà ở tại việt nam của tổ chức cá nhân nước ngoài
*1.8 nhà tập thể + thu hồi | thu hồi nhà nhà nước > thu hồi nhà ở thuộc tài sản công
nhà cũ + nhà nước + mua | mua lại nhà nhà nước | hóa giá nhà > bán nhà ở cũ thuộc tài sản công
*1.8 nhận chuyển quyền thuê | sang tên người thuê + nhà nhà nước | nhà ở cũ + sang tên > cho thuê nhà ở cũ thuộc tài sản công đối với trường hợp nhận chuyển quyền thuê nhà ở
ban quản trị | bầu ban quản trị | hội đồng quản trị chung cư > công nhận ban quản trị nhà chung cư
*1.8 {lost} + giấy phép xây dựng | cấp lại giấy phép xây dựng > cấp lại giấy phép xây dựng đối với công trình cấp iii cấp iv
*1.6 dời nhà | di dời nhà | thần đèn | dời căn nhà > cấp giấy phép di dời đối với công trình cấp iii cấp iv
*1 nâng nền ! đất | thay mái | lợp lại mái | sửa mái | sửa chữa nhà | thay tôn | cơi nới | lên thêm lầu | thêm tầng > cấp giấy phép xây dựng sửa chữa cải tạo đối với công trình cấp iii cấp iv
*1 thuê công viên | mướn công viên | kinh doanh trong công viên > phê duyệt đề án cho thuê quyền khai thác tài sản kết cấu hạ tầng công viên
# household business, companies, cooperatives
*1.8 rút hồ sơ + công ty | rút hồ sơ đăng ký công ty | dừng hồ sơ + công ty | hủy quyết định giải thể | thôi không giải thể > đề nghị dừng thực hiện thủ tục đăng ký doanh nghiệp thông báo hủy bỏ nghị quyết quyết định giải thể doanh nghiệp
*1.8 rút hồ sơ + hộ kinh doanh | dừng hồ sơ + hộ kinh doanh > dừng thực hiện thủ tục đăng ký hộ kinh doanh
*1.8 trùng nhãn hiệu | xâm phạm nhãn hiệu | lấy tên thương hiệu | trùng thương hiệu + tên | nhái tên công ty > đề nghị doanh nghiệp có tên xâm phạm quyền sở hữu công nghiệp thay đổi tên
*1.8 hợp tác xã + trùng tên | hợp tác xã + đổi tên ! thông tin > đề nghị thay đổi tên tổ hợp tác hợp tác xã liên hiệp hợp tác xã
*1.8 tổ hợp tác + đổi | tổ hợp tác + thay đổi | tổ hợp tác + tổ trưởng > đăng ký thay đổi nội dung đăng ký tổ hợp tác ; thông báo thành lập thay đổi tổ hợp tác
*1.9 tổ hợp tác + {quit} | tổ hợp tác + giải tán | tổ hợp tác + giải thể | dẹp tổ hợp tác > chấm dứt hoạt động tổ hợp tác ; thông báo chấm dứt hoạt động của tổ hợp tác
*1.8 hợp tác xã + hỗ trợ | hợp tác xã + giúp vốn | hợp tác xã + xin vốn | hợp tác xã + vay > đăng ký nhu cầu hỗ trợ của tổ hợp tác hợp tác xã liên hiệp hợp tác xã
*1 dẹp công ty | công ty thua lỗ + {quit} | công ty + dẹp > giải thể doanh nghiệp giải thể trong trường hợp bị thu hồi giấy chứng nhận đăng ký doanh nghiệp
# tax, treasury
*1.8 nộp nhầm + thuế | nộp nhầm kho bạc | nộp thuế nhầm | nộp sai tài khoản | chuyển nhầm tiền thuế | nộp tiền sai mục > tra soát điều chỉnh thông tin thu nộp ngân sách nhà nước
*1.8 tháng qua quý | tháng sang quý | kê khai theo quý | đổi kỳ kê khai > thay đổi kỳ tính thuế giá trị gia tăng từ tháng sang quý
thuế + nhà trọ | cho thuê nhà + thuế | cho thuê phòng + thuế | thuế cho thuê | cho mướn nhà + thuế | cho thuê mặt bằng + thuế > khai thuế đối với cá nhân cho thuê bất động sản trực tiếp khai thuế với cơ quan thuế
biên lai + sai | chứng từ điện tử + sai | biên lai điện tử + sửa | chứng từ khấu trừ + sai > xử lý chứng từ điện tử đã lập sai
*1.6 phí môi trường + {mine} | phí bảo vệ môi trường + cát | phí môi trường khai thác > khai phí khai quyết toán phí bảo vệ môi trường đối với khai thác khoáng sản
*1 trả góp + thuế | nợ thuế + trả dần | nộp dần > nộp dần tiền thuế nợ
*1.6 xe nằm bãi | xe không chạy + phí đường bộ | xe tạm dừng + phí | xe đậu không chạy > xác định xe tạm dừng tham gia giao thông liên tục từ 30 ngày trở lên
*1 hoa hồng bảo hiểm + thuế | đại lý xổ số + thuế > khai thuế năm đối với cá nhân trực tiếp ký hợp đồng làm đại lý xổ số
# vehicles, roads
*1.8 {boat} + xóa tên | {boat} + xóa đăng ký | xóa đăng ký {boat} | xóa tên {boat} | bán ghe + xóa | bán {boat} + xóa tên > xóa đăng ký phương tiện
*1.9 {boat} + tỉnh khác | {boat} + khác tỉnh | mua {boat} + tỉnh khác > đăng ký lại phương tiện trong trường hợp chuyển quyền sở hữu phương tiện đồng thời thay đổi cơ quan đăng ký phương tiện
*1.8 chuyển đăng ký + {boat} | {boat} + cơ quan đăng ký khác | {boat} + chuyển qua đường thủy > đăng ký lại phương tiện trong trường hợp chuyển từ cơ quan đăng ký khác sang cơ quan đăng ký phương tiện thủy nội địa
mô tô nước ! {lost}, lại, xóa, bán | jetski | ca nô du lịch | xuồng hơi | dù lượn nước | thuyền thúng chèo > đăng ký phương tiện hoạt động vui chơi giải trí dưới nước lần đầu
*1.9 mô tô nước + lại | mô tô nước + mua lại | mô tô nước cũ | jetski + mua lại > đăng ký lại phương tiện hoạt động vui chơi giải trí dưới nước
*1.6 bãi tắm ! đóng, dẹp | mở bãi tắm | khu vui chơi dưới nước ! đóng, dẹp | chèo sup | công viên nước > công bố mở cho phép hoạt động tại vùng nước khác ; chấp thuận hoạt động vui chơi giải trí dưới nước
*1.8 đóng bãi tắm | dẹp bãi tắm | đóng + vui chơi dưới nước | dẹp khu vui chơi nước > đóng không cho phép hoạt động tại vùng nước khác
bến + bốc hàng | bến xếp dỡ | bến hàng | bến ghe | bến lên hàng | bến vật liệu > công bố hoạt động bến thủy nội địa
*1.8 bến + đổi chủ | bến + công bố lại | bến + mở lại | bến + đổi vùng nước > công bố lại hoạt động bến thủy nội địa
*1.8 đổi tên bến | đổi tên cảng | bến tàu + đổi tên | bến + đổi tên > đổi tên cảng bến thủy nội địa khu neo đậu
*1.6 múc bùn | hút bùn | vét kênh | vét rạch | vét sông | nạo vét ! đổ, bùn đổ > chấp thuận đề xuất thực hiện nạo vét đường thủy nội địa địa phương
*1.8 bùn đổ | chỗ đổ bùn | đổ bùn | bãi đổ + nạo vét > chấp thuận khu vực địa điểm tiếp nhận chất nạo vét trên bờ nhận chìm ở biển ; công bố khu vực địa điểm tiếp nhận chất nạo vét trên bờ
*1.9 xe khách + campuchia | xe khách + phnom penh | tuyến + campuchia | xe + nam vang | tuyến + phnom penh > đăng ký khai thác tuyến bổ sung hoặc thay thế phương tiện khai thác tuyến vận tải hành khách cố định giữa việt nam và campuchia
*1.9 liên vận + lào | xe qua lào | xe đi lào > cấp cấp lại giấy phép liên vận giữa việt nam và lào
*1.9 liên vận + campuchia | xe qua campuchia | xe đi campuchia | xe qua miên > cấp cấp lại giấy phép liên vận giữa việt nam và campuchia
*1.8 asean + xe | xe + nhiều nước > cấp cấp lại giấy phép liên vận asean ; cấp cấp lại giấy phép vận tải đường bộ quốc tế asean
chạy xe khách | chạy xe dịch vụ | chạy taxi | xe taxi | kinh doanh vận tải ! mất, {lost} | mở nhà xe | mở hãng xe | xe du lịch cho thuê có tài > cấp giấy phép kinh doanh vận tải bằng xe ô tô bằng xe bốn bánh có gắn động cơ
*1.9 {brand} cũ | mua lại {brand} | {brand} + sang tên | sang tên {brand} | chiếc {brand} + sang tên | mua lại chiếc {brand} > cấp chứng nhận đăng ký xe biển số xe trong trường hợp thay đổi chủ xe
*1.8 độ xe | hoán cải xe | hoán cải + xe | xe + hoán cải ! {boat}, tàu > chứng nhận an toàn kỹ thuật và bảo vệ môi trường đối với xe cơ giới cải tạo xe máy chuyên dùng cải tạo
*1.8 trạm đo khí thải | làm trạm + khí thải | mở trạm + khí thải | tiệm + đo khí thải > cấp mới giấy chứng nhận đủ điều kiện hoạt động kiểm định khí thải xe mô tô xe gắn máy
*1.9 sân tập lái ! thu hồi, đóng | sân thi bằng lái > chấp thuận hoạt động của sân tập lái để sát hạch lái xe mô tô
*2 sân tập lái + đóng | sân tập lái + thu hồi > thu hồi chấp thuận hoạt động của sân tập lái để sát hạch lái xe mô tô
*1.6 tàu lửa ! lái | xe lửa ! lái | đầu máy | toa xe > cấp giấy chứng nhận đăng ký phương tiện giao thông đường sắt
bảng quảng cáo + đường | treo bảng + đường | treo pano | dựng pano | băng rôn > chấp thuận vị trí quy mô kích thước phương án tổ chức thi công biển quảng cáo
# farm, sea, forest, water, minerals
{mine}: cát, đá, sỏi, đất san lấp, khoáng sản, cát sông, đất sét, than, quặng, mỏ
đăng bộ + {fishboat} | đăng bộ ghe | {fishboat} + đăng ký ! xóa, mất, {lost}, bán | tàu cá mới > cấp giấy chứng nhận đăng ký tàu cá tàu phục vụ nuôi trồng thủy sản
đi biển đánh cá | ra khơi | xin đi biển | giấy phép đánh cá | giấy phép câu | giấy phép lưới > cấp cấp lại giấy phép khai thác thủy sản
*1.9 {fishboat} + đăng kiểm | {fishboat} + hết hạn | {fishboat} + khám > cấp giấy chứng nhận an toàn kỹ thuật tàu cá
nuôi tôm + điều kiện | nuôi cá + điều kiện | trại nuôi tôm + giấy > cấp giấy chứng nhận cơ sở đủ điều kiện nuôi trồng thủy sản
*1.8 xuất khẩu tôm | xuất khẩu cá ! sống | chứng thư + {seafood} | xuất khẩu {seafood} > cấp giấy chứng nhận an toàn thực phẩm chứng thư cho lô hàng thủy sản
{seafood}: tôm, cá, mực, cua, hàu, nghêu, sò, cá tra, cá basa, thủy sản, hải sản
*1.8 thức ăn cho {seafood} | thức ăn tôm | thức ăn cá | cám cá | cám tôm | nhà máy thức ăn tôm | thức ăn + tôm > cấp cấp lại giấy chứng nhận cơ sở đủ điều kiện sản xuất thức ăn thủy sản sản phẩm xử lý môi trường nuôi trồng thủy sản
mặt nước biển | vùng biển nuôi | bè ngoài biển | xin vùng biển | nuôi ngoài biển | nuôi hàu > giao khu vực biển cho cá nhân việt nam để nuôi trồng thủy sản ; công nhận khu vực biển cho cá nhân việt nam để nuôi trồng thủy sản
nuôi yến | nhà yến | nuôi ong | nuôi dê | nuôi bò ! con nuôi, hỗ trợ | mã số chăn nuôi | trại gà ! dịch, chết | trại vịt ! dịch, chết > cấp mã số định danh cơ sở chăn nuôi
*1.8 nhà máy phân bón | sản xuất phân bón ! {lost} | xưởng phân bón | làm phân bón > cấp giấy chứng nhận đủ điều kiện sản xuất phân bón
{grant} + {livestock} | nhà nước cho {livestock} | cho bò cho heo | con giống + thoát nghèo | mô hình sinh kế | dự án thoát nghèo | hỗ trợ sản xuất | hỗ trợ con giống > hỗ trợ phát triển sản xuất cộng đồng ; lựa chọn phê duyệt dự án phát triển sản xuất cộng đồng
{livestock}: bò, heo, gà, vịt, dê, trâu
{grant}: hỗ trợ, cho không, cấp cho, nhà nước cho, được cấp, được cho
trồng cây + đê | trồng cây + bờ kênh | trồng cây + kênh thủy lợi | trồng cây + công trình thủy lợi | cây trên bờ kênh > cấp giấy phép cho các hoạt động trồng cây lâu năm trong phạm vi bảo vệ công trình thủy lợi
*1.9 trồng cây + đê + hết hạn | trồng cây + thủy lợi + gia hạn | trồng cây + bờ kênh + hết hạn > cấp gia hạn điều chỉnh nội dung giấy phép cho các hoạt động trong phạm vi bảo vệ công trình thủy lợi trồng cây lâu năm
phương án + thủy lợi | bảo vệ đập | phương án bảo vệ + đập > phê duyệt phương án bảo vệ công trình thủy lợi
rừng + làm nhà | phá rừng trồng | đất rừng + chuyển | chuyển rừng > chuyển mục đích sử dụng rừng sang mục đích khác đối với cá nhân
*1.6 chặt cây + rừng | cây trong rừng | đốn rừng | khai thác cây rừng | chặt tràm | đốn tràm | bán gỗ vườn > phê duyệt phương án khai thác gỗ thực vật rừng ngoài gỗ loài thông thường thuộc thẩm quyền giải quyết của ủy ban nhân dân cấp xã
*1.8 múc đất + hồ | lấy đất san lấp | đào ao + bán đất | đất đào ao | đào hồ + đất san lấp | lấy đất trên đất nhà > xác nhận đăng ký thu hồi khoáng sản
lấy nước sông | bơm nước sông | trạm bơm + nước | hút nước sông > cấp giấy phép khai thác nước mặt nước biển ; đăng ký khai thác nước mặt nước biển
# welfare, army
*1.8 bảo vệ ấp | tổ an ninh | dân phòng ! cháy | bảo vệ dân phố ! tuyển | tổ bảo vệ an ninh ! tuyển | an ninh cơ sở > giải quyết chế độ chính sách cho người tham gia lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở
*1.8 tuyển bảo vệ | vào tổ an ninh | vô tổ bảo vệ | xin vào tổ bảo vệ > tuyển chọn tổ viên tổ bảo vệ an ninh trật tự
*1.8 dân quân + nằm viện | dân quân + bệnh | dân quân + tiền thuốc | dân quân + khám > thanh toán chi phí khám bệnh chữa bệnh cho dân quân tự vệ không tham gia bảo hiểm y tế
*1.9 dưới 15 năm + lính | đi lính + dưới 15 năm | chống mỹ + dưới 15 năm | quân đội dưới 15 năm > thực hiện chế độ trợ cấp một lần đối với quân nhân tham gia kháng chiến chống mỹ cứu nước có dưới 15 năm công tác trong quân đội
*1.9 sau 75 + 20 năm | sau 1975 + hưu | nhập ngũ sau 75 + 20 năm | đi lính sau 75 + hưu > giải quyết chế độ hưu trí đối với quân nhân nhập ngũ sau ngày 30/4/1975 trực tiếp tham gia chiến tranh bảo vệ tổ quốc
*1.9 tiền 188 | quyết định 188 | chế độ 188 > thực hiện chế độ một lần đối với đối tượng hạ sĩ quan chiến sĩ quân đội theo quyết định 188/2007/qđ-ttg
*1.8 thân nhân + chống mỹ | vợ + quân nhân chống mỹ | con + quân nhân chống mỹ + chết > giải quyết chế độ một lần đối với thân nhân của quân nhân trực tiếp tham gia kháng chiến chống mỹ cứu nước
*1.8 ra tù + lương hưu | ra tù + lĩnh lại | hết án + lương hưu > giải quyết hưởng tiếp lương hưu trợ cấp bhxh hàng tháng đối với người chấp hành xong hình phạt tù
*1.8 lĩnh hộ | lĩnh giùm | lĩnh dùm | lĩnh thay | nhận giùm lương hưu | nhận hộ lương hưu > ủy quyền lĩnh thay các chế độ bảo hiểm xã hội trợ cấp thất nghiệp
*1.9 lương hưu qua tài khoản | lương hưu + ngân hàng | lương hưu + tài khoản | lĩnh lương hưu + thẻ atm > người hưởng lĩnh chế độ bảo hiểm xã hội bằng tiền mặt chuyển sang lĩnh bằng tài khoản cá nhân
*1.8 nghỉ bệnh hưởng bảo hiểm | ốm nghỉ việc | ốm + bảo hiểm xã hội ! một lần | nghỉ ốm + bảo hiểm > giải quyết hưởng chế độ ốm đau
*1.8 tai nạn + lần hai | tai nạn lao động + lần nữa | bị tai nạn + xưởng + lần hai | tai nạn + công ty + nữa > giải quyết hưởng chế độ tnlđ bnn đối với trường hợp đã bị tnlđ bnn nay tiếp tục bị tnlđ hoặc bnn
tai nạn + xưởng | tai nạn + công ty | tai nạn + lúc làm > giải quyết hưởng chế độ tnlđ bnn đối với trường hợp bị tnlđ lần đầu
*1.8 ngoại tuyến + thanh toán | ngoài tuyến + thanh toán | trái tuyến + thanh toán | khám + xin tiền lại | đóng tiền viện + xin lại | viện phí + xin lại > thanh toán trực tiếp chi phí khám chữa bệnh bhyt
*1.8 hợp đồng + bảo hiểm y tế + khám | phòng khám + nhận bảo hiểm y tế | hợp đồng bảo hiểm y tế > ký hợp đồng khám chữa bệnh bhyt
*1.8 mượn tiền + việc làm | vay tiền + việc làm | vay giải quyết việc làm | giải quyết việc làm | vay mua bò làm ăn > vay vốn hỗ trợ tạo việc làm duy trì và mở rộng việc làm từ quỹ quốc gia về việc làm
*1.5 người cao tuổi | người già + trợ cấp | 80 tuổi + tiền | bảo trợ xã hội | người khuyết tật + tiền | trợ cấp xã hội > công bố danh mục và quy trình nội bộ thủ tục hành chính về thực hiện một số chính sách đảm bảo an sinh xã hội
mai táng + cựu chiến binh | mai táng + quân nhân | mai táng phí + kháng chiến > thực hiện chế độ một lần đối với thân nhân quân nhân trực tiếp tham gia kháng chiến chống mỹ cứu nước
*1 hòa giải viên + tai nạn | hòa giải + bị tai nạn > thực hiện hỗ trợ khi hòa giải viên gặp tai nạn hoặc rủi ro
*1.8 hòa giải viên thương mại > đăng ký làm hòa giải viên thương mại vụ việc
*1.8 thi hành án + xong | xác nhận + thi hành án | thi hành án xong > xác nhận kết quả thi hành án
nộp súng | giao nộp súng | nộp lại súng | giao nộp vũ khí | nộp mìn | nộp bom > tiếp nhận vũ khí công cụ hỗ trợ ; thu hồi vũ khí vật liệu nổ
chi nhánh + luật nước ngoài | công ty luật nước ngoài + chi nhánh > cấp giấy phép thành lập chi nhánh của công ty luật nước ngoài tại việt nam
tập sự công chứng + thi | thi tập sự công chứng | hết tập sự công chứng > đăng ký tham dự kiểm tra kết quả tập sự hành nghề công chứng
thẩm duyệt + phòng cháy | duyệt phòng cháy | bản vẽ phòng cháy | thẩm định phòng cháy > thẩm định thiết kế về phòng cháy chữa cháy
*1.8 mở phòng khám | phòng khám tư | phòng mạch | mở phòng mạch | mở bệnh viện > cấp mới giấy phép hoạt động khám bệnh chữa bệnh
chứng nhận chất lượng sản phẩm + xe > chứng nhận chất lượng an toàn kỹ thuật và bảo vệ môi trường xe cơ giới
*1.8 đăng ký công ty + sai | giấy phép kinh doanh + công ty + sai | đăng ký doanh nghiệp + sai | công ty + in sai | công ty + ghi sai > hiệu đính thông tin đăng ký doanh nghiệp
*1.8 rút giấy phép + trung tâm | trung tâm thi bằng lái ! mở | trung tâm + sát hạch + rút > thu hồi giấy phép sát hạch cho trung tâm sát hạch lái xe
*1.8 bán cổ phần + thuế | bán cổ phiếu + thuế | bán vốn góp + thuế | chuyển nhượng vốn + thuế | chứng khoán + thuế thu nhập > khai thuế thu nhập cá nhân đối với cá nhân có thu nhập từ chuyển nhượng vốn góp cá nhân chuyển nhượng chứng khoán
*1.8 bitcoin | tiền ảo | tiền số | coin + thuế | tài sản mã hóa + thuế > khai thuế thu nhập doanh nghiệp thuế thu nhập cá nhân đối với thu nhập từ chuyển nhượng tài sản mã hóa
phòng khám + mở lại | phòng khám + đình chỉ | phòng mạch + mở lại > cho phép cơ sở khám bệnh chữa bệnh được tiếp tục hoạt động sau khi bị đình chỉ
*1.8 trường lái + đổi | trường dạy lái + đổi | trường lái + dời | trường lái + thêm hạng > cấp lại giấy phép đào tạo lái xe ô tô khi điều chỉnh hạng xe đào tạo lưu lượng đào tạo và thay đổi địa điểm đào tạo
sai mục đích + ra sổ | sai mục đích + sổ đỏ | xài sai mục đích | dùng sai mục đích + sổ > đăng ký cấp giấy chứng nhận đối với trường hợp hộ gia đình cá nhân đang sử dụng đất không đúng mục đích
*1.9 xe lào + thêm | xe của lào | xe lào + ở lại | xe lào + gia hạn > gia hạn thời gian lưu hành tại việt nam cho phương tiện của lào
*1.9 xe campuchia + thêm | xe của campuchia | xe campuchia + ở lại | xe miên + ở lại > gia hạn thời gian lưu hành tại việt nam cho phương tiện của campuchia
*1.9 con nuôi + {abroad} + ghi sổ | con nuôi + {abroad} + về > ghi vào sổ đăng ký nuôi con nuôi việc nuôi con nuôi đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài
*1.8 lập doanh nghiệp tư nhân + đất | doanh nghiệp tư nhân + sang tên đất | đất hộ gia đình + doanh nghiệp > đăng ký biến động đối với trường hợp thành viên của hộ gia đình hoặc cá nhân đang sử dụng đất thành lập doanh nghiệp tư nhân
*1.9 khen thưởng + dân quân | dân quân giỏi | khen dân quân > khen thưởng tập thể có thành tích về dân quân tự vệ ; khen thưởng cá nhân có thành tích về dân quân tự vệ
*1.8 đổi người thi hành án | đổi chấp hành viên | thay chấp hành viên > yêu cầu thay đổi chấp hành viên
*1.8 nộp phạt | nộp tiền phạt | nộp kho bạc | nộp ngân sách ! nhầm, sai | đóng phạt > nộp tiền vào ngân sách nhà nước
*1.8 mã số + trứng | mã số + thịt | mã số sản phẩm + chăn nuôi > cấp mã số sản phẩm chăn nuôi
*1.8 sửa giấy phép + cao tầng | cao tầng + điều chỉnh | chung cư cao tầng + giấy phép + sửa > cấp điều chỉnh giấy phép xây dựng đối với công trình cấp đặc biệt cấp i cấp ii
*1.8 chuyển trường | đổi trường ! bến | xin chuyển lớp | đổi trường cấp 2 > chuyển trường đối với học sinh trung học cơ sở
*1.6 xác nhận nhân thân | xác nhận nơi ở | xác nhận đang ở | xác nhận ở đây | giấy xác nhận hộ khẩu > xác nhận thông tin về cư trú
ghe campuchia | tàu campuchia + cảng | ghe miên > điện tử đối với phương tiện thủy nội địa việt nam campuchia nhập cảnh vào cảng thủy nội địa việt nam
*1.8 {boat} + qua campuchia | {boat} + qua biên giới | {boat} + đi campuchia > cấp giấy phép vận tải qua biên giới
đóng cửa mỏ | đóng mỏ | hết khai thác mỏ > phê duyệt đề án đóng cửa mỏ khoáng sản ; quyết định đóng cửa mỏ khoáng sản
tổ cộng đồng + cá | cộng đồng quản lý + cá | đồng quản lý + thủy sản > công nhận và giao quyền quản lý cho tổ chức cộng đồng
# neighbours of the above
*1.8 oan sai + bồi thường | bị bắt oan | bắt oan + đền | cán bộ làm sai + bồi thường > giải quyết yêu cầu bồi thường tại cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại
giấy phép lái máy bay không người lái | bay drone | flycam | phun thuốc bằng drone | máy bay phun thuốc > cấp phép bay đối với tàu bay không người lái và các phương tiện bay siêu nhẹ
đổi tiền rách | tiền rách | tiền cháy | tiền bị mối ăn > đổi tiền không đủ tiêu chuẩn lưu thông
nghề truyền thống | làng nghề ! truyền thống > công nhận làng nghề ; công nhận nghề truyền thống
đổi mục đích nhà chung cư | chung cư làm văn phòng > chuyển đổi công năng nhà ở
mở trung tâm trọng tài | trọng tài kinh tế > thành lập đăng ký hoạt động trung tâm trọng tài
chứng chỉ đấu giá | đấu giá viên > cấp chứng chỉ hành nghề đấu giá
*1.6 bán đất nền dự án | dự án + bán nhà + đủ điều kiện | nhà trên giấy > thông báo nhà ở hình thành trong tương lai đủ điều kiện được bán cho thuê mua
giấy ra vào sân bay | thẻ ra vào sân bay | thẻ sân bay > cấp mới thẻ kiểm soát an ninh cảng hàng không sân bay
`;
