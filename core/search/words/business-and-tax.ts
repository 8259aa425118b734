/** Shops, companies, cooperatives, tax, customs, banks, insurance firms, securities. */
export const businessAndTaxWords = `
# household businesses
*1.5 {shop} + mở ! an ninh, cầm đồ, thuốc thú y, phân bón, thuốc trừ sâu, luật, bất động sản, công ty | mở + {shop} ! an ninh trật tự, cầm đồ, karaoke, massage, thú y, phân bón, thuốc sâu, thuốc trừ sâu, vàng miếng, dời, nghỉ, công ty, phòng cháy | hộ kinh doanh ! nghỉ, chấm dứt, tạm ngừng, tạm nghỉ, đổi, mất, lại, thuế, thay đổi, hóa đơn, dẹp, lên doanh nghiệp, thành doanh nghiệp, thành công ty, kê khai, giải thể, trả | đăng ký kinh doanh ! nghỉ, tạm ngừng, đổi, mất, công ty, doanh nghiệp, chấm dứt, trả, rách, thêm, thay đổi, lại, {lost} | buôn bán nhỏ | bán hàng ngoài chợ | sạp chợ | bán tạp hóa | bán quán | bán cơm | bán bún | bán hủ tiếu | bán cà phê | bán nước | bán online | bán hàng online | bán hàng qua mạng | kinh doanh nhỏ | giấy phép bán hàng | cho thuê phòng trọ | nhà trọ + kinh doanh | thuê phòng trọ + kinh doanh | mở nhà trọ | xây nhà trọ + kinh doanh | mở bán | buôn bán tại nhà | bán đồ ăn | làm nail tại nhà | bán ngoài chợ | sạp + đăng ký | mở xưởng nhỏ | mở lò | mở đại lý nhỏ | kinh doanh tại nhà | kinh doanh cá nhân | làm ăn nhỏ | bán rau | bán thịt | bán cá ngoài chợ | bán vé số | bán bánh | thành lập hộ kinh doanh | {shop} + đăng ký kinh doanh ! nghỉ, dẹp, đổi, mất > đăng ký thành lập hộ kinh doanh
nghỉ bán | dẹp tiệm | dẹp quán | {shop} + đóng cửa | đóng cửa tiệm | đóng tiệm | nghỉ kinh doanh ! tạm | sang quán + nghỉ | trả giấy phép kinh doanh | trả đăng ký kinh doanh | không bán nữa | giải thể hộ kinh doanh | chấm dứt hộ kinh doanh | chấm dứt kinh doanh | nghỉ bán luôn | hủy đăng ký kinh doanh | đóng hộ kinh doanh | dẹp + {shop} | bỏ kinh doanh | thôi bán | ngưng bán luôn | đóng cửa luôn | hộ kinh doanh + nghỉ ! tạm > chấm dứt hoạt động hộ kinh doanh
*1.8 tạm nghỉ + {shop} | tạm ngưng bán | tạm nghỉ bán | tạm ngừng bán | tạm đóng cửa ! công ty, sân bay | tạm ngừng hộ kinh doanh | hộ kinh doanh + tạm ngừng | hộ kinh doanh + tạm nghỉ | hộ kinh doanh + tạm ngưng | nghỉ bán + tháng | {shop} + tạm | nghỉ bán một thời gian | tạm ngưng kinh doanh + hộ | nghỉ bán vài tháng | ngưng bán mấy tháng | nghỉ tết lâu | tạm nghỉ kinh doanh > tạm ngừng kinh doanh tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh
*1 bán trở lại | mở lại quán | mở cửa lại > tạm ngừng kinh doanh tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh
{shop} + đổi tên | {shop} + đổi | đổi chủ hộ kinh doanh | thay đổi hộ kinh doanh | hộ kinh doanh + thay đổi | hộ kinh doanh + đổi | thêm nghề + {shop} | {shop} + dời | dời tiệm | dời quán | đổi địa chỉ + {shop} | {shop} + sang | sang quán | sang tiệm | {shop} + sang lại | {shop} + chuyển | bán thêm | thêm ngành nghề + hộ | đăng ký kinh doanh + thêm ! công ty, doanh nghiệp | đăng ký kinh doanh + đổi ! công ty, doanh nghiệp | chủ hộ kinh doanh | đổi người đứng tên + {shop} > đăng ký thay đổi nội dung đăng ký hộ kinh doanh
*1.8 {lost} + đăng ký kinh doanh ! công ty, doanh nghiệp | đăng ký kinh doanh + cấp lại | cấp lại + hộ kinh doanh | {lost} + hộ kinh doanh | {lost} + giấy phép + {shop} | giấy phép + {shop} + {lost} | đăng ký kinh doanh + làm lại > cấp lại giấy chứng nhận đăng ký hộ kinh doanh
*1 hộ kinh doanh + thành doanh nghiệp | hộ kinh doanh + lên doanh nghiệp | hộ kinh doanh + thành công ty | hộ kinh doanh lên công ty | chuyển hộ kinh doanh > hỗ trợ tư vấn hướng dẫn hồ sơ thủ tục chuyển đổi hộ kinh doanh thành doanh nghiệp
# companies
*1.4 thành lập công ty ! cổ phần, trách nhiệm, hợp danh, chứng khoán, đấu giá, luật, bảo hiểm, một thành viên, một mình | mở công ty ! cổ phần, trách nhiệm, luật, đấu giá, bảo vệ, một mình, 1 mình, chứng khoán, bảo hiểm | lập công ty ! cổ phần, một mình | mở doanh nghiệp | lập doanh nghiệp | thành lập doanh nghiệp ! tư nhân, xã hội | đăng ký công ty | đăng ký doanh nghiệp ! đổi, thay đổi, sai, mất, lại > đăng ký thành lập công ty tnhh một thành viên ; đăng ký thành lập công ty tnhh hai thành viên trở lên ; đăng ký thành lập công ty cổ phần
*1.6 công ty trách nhiệm hữu hạn ! hai, cổ phần, chuyển, giải thể, đổi, hai thành viên | một thành viên ! chuyển, hai | công ty + một mình | công ty + 1 mình | công ty riêng | công ty 1 người | công ty một người > đăng ký thành lập công ty tnhh một thành viên
hai thành viên | công ty + hai người | công ty + 2 người | công ty trách nhiệm hữu hạn + hai | công ty với bạn | hùn vốn mở công ty | công ty + góp vốn với > đăng ký thành lập công ty tnhh hai thành viên trở lên
*1.6 công ty cổ phần ! chuyển, trách nhiệm, chào bán, phát hành, đại chúng, giải thể, giám đốc, vốn > đăng ký thành lập công ty cổ phần
*1 công ty hợp danh > đăng ký thành lập công ty hợp danh
*1 doanh nghiệp tư nhân ! bán, chuyển, đổi, cho thuê | mở doanh nghiệp tư nhân > đăng ký thành lập doanh nghiệp tư nhân
*1 bán doanh nghiệp | bán doanh nghiệp tư nhân | bán công ty | doanh nghiệp tư nhân + bán > đăng ký thay đổi thành viên công ty trách nhiệm hữu hạn hai thành viên trở lên đăng ký thay đổi người đại diện theo pháp luật ; chuyển đổi doanh nghiệp tư nhân thành công ty hợp danh
đổi giám đốc | thay giám đốc | đổi người đại diện | người đại diện pháp luật | người đại diện theo pháp luật | đại diện pháp luật | thay đổi người đại diện | đổi đại diện | giám đốc mới | thay đổi giám đốc | đổi thành viên công ty | thêm thành viên công ty | rút khỏi công ty > đăng ký thay đổi người đại diện theo pháp luật của công ty trách nhiệm hữu hạn công ty cổ phần
công ty + dời | công ty + đổi địa chỉ | đổi tên công ty | công ty + đổi tên | dời trụ sở | chuyển trụ sở | chuyển địa chỉ công ty | công ty + ngành nghề | thêm ngành nghề ! hộ | bổ sung ngành nghề ! hộ | mã ngành | doanh nghiệp + đổi tên | dời công ty | dời văn phòng | đổi trụ sở | thay đổi trụ sở | công ty + chuyển + tỉnh | doanh nghiệp + địa chỉ > đăng ký thay đổi địa chỉ trụ sở chính đăng ký đổi tên của doanh nghiệp thông báo thay đổi ngành nghề kinh doanh
vốn điều lệ ! ngân hàng, bảo hiểm, tín dụng | tăng vốn ! ngân hàng | giảm vốn ! ngân hàng | tăng vốn công ty | góp thêm vốn | phần vốn góp > đăng ký thay đổi vốn điều lệ phần vốn góp tỷ lệ phần vốn góp đối với công ty tnhh công ty cổ phần công ty hợp danh
giải thể công ty | giải thể doanh nghiệp | đóng công ty | đóng cửa công ty ! mã số thuế | công ty + phá sản | công ty + nghỉ luôn | dẹp công ty | xóa công ty | công ty + giải thể | đóng cửa doanh nghiệp > giải thể doanh nghiệp
công ty + tạm ngừng | công ty + tạm nghỉ | công ty + tạm ngưng | doanh nghiệp + tạm ngừng | tạm ngừng công ty | tạm ngừng kinh doanh ! hộ | doanh nghiệp + tạm nghỉ | công ty + tạm đóng > thông báo tạm ngừng kinh doanh tiếp tục kinh doanh trước thời hạn đã thông báo doanh nghiệp chi nhánh văn phòng đại diện
*1.6 chi nhánh ! ngân hàng, luật, đóng, dẹp, chấm dứt, hợp tác xã, trọng tài, chứng khoán, tư vấn | mở chi nhánh ! ngân hàng | văn phòng đại diện ! ngân hàng, hàng không, đóng, chấm dứt, tín dụng, bảo hiểm | mở văn phòng đại diện | địa điểm kinh doanh ! đóng, đổi, hợp tác xã, chấm dứt | thêm cửa hàng + công ty > đăng ký hoạt động chi nhánh văn phòng đại diện thông báo lập địa điểm kinh doanh
*1 đóng chi nhánh | dẹp chi nhánh | chấm dứt chi nhánh | đóng văn phòng đại diện | đóng địa điểm > chấm dứt hoạt động chi nhánh văn phòng đại diện địa điểm kinh doanh
*1 {lost} + giấy phép + công ty | {lost} + đăng ký kinh doanh + công ty | {lost} + doanh nghiệp | cấp lại + doanh nghiệp > cấp lại giấy chứng nhận đăng ký doanh nghiệp giấy xác nhận về việc thay đổi nội dung đăng ký doanh nghiệp do bị mất
*1 chuyển thành công ty cổ phần | lên cổ phần | chuyển đổi công ty | trách nhiệm hữu hạn + cổ phần | cổ phần hóa > chuyển đổi công ty trách nhiệm hữu hạn thành công ty cổ phần và ngược lại
*1 đại lý thuế | chứng chỉ đại lý thuế | hành nghề thuế > đăng ký dự thi cấp chứng chỉ hành nghề dịch vụ làm thủ tục về thuế
*1 đầu tư nước ngoài vào | giấy chứng nhận đầu tư | đăng ký đầu tư ! ra nước ngoài | công ty vốn nước ngoài | dự án đầu tư + giấy | fdi | irc > cấp giấy chứng nhận đăng ký đầu tư
*1 chủ trương đầu tư > chấp thuận chủ trương đầu tư thuộc thẩm quyền của chủ tịch ủy ban nhân dân cấp tỉnh
*1 đổi giấy đầu tư | điều chỉnh đầu tư > điều chỉnh giấy chứng nhận đăng ký đầu tư
*1 đầu tư ra nước ngoài > cấp giấy chứng nhận đăng ký đầu tư ra nước ngoài
*1 gia hạn dự án > gia hạn thời hạn hoạt động của dự án đầu tư
*1 chứng chỉ đấu thầu > cấp chứng chỉ nghiệp vụ chuyên môn về đấu thầu
*1 tài khoản đấu thầu | mạng đấu thầu > đăng ký tham gia hệ thống mạng đấu thầu quốc gia
*1 doanh nghiệp xã hội > chuyển đổi doanh nghiệp thành doanh nghiệp xã hội
*1 hỗ trợ doanh nghiệp nhỏ | khởi nghiệp > hỗ trợ tư vấn công nghệ cho doanh nghiệp nhỏ và vừa ; thông báo thành lập quỹ đầu tư khởi nghiệp sáng tạo
# cooperatives
*1.5 hợp tác xã ! giải thể, đổi, thay đổi, chi nhánh, dẹp, mất, hỗ trợ, tạm | thành lập hợp tác xã | lập hợp tác xã | mở hợp tác xã > đăng ký thành lập hợp tác xã liên hiệp hợp tác xã đăng ký chuyển đổi tổ hợp tác thành hợp tác xã
giải thể hợp tác xã | dẹp hợp tác xã | hợp tác xã + giải thể > đăng ký giải thể hợp tác xã liên hiệp hợp tác xã
*1.6 hợp tác xã + đổi | hợp tác xã + thay đổi | hợp tác xã + giám đốc > đăng ký thay đổi nội dung đăng ký hợp tác xã liên hiệp hợp tác xã
*1 hợp tác xã + mất giấy > cấp lại giấy chứng nhận đăng ký tổ hợp tác giấy chứng nhận đăng ký hợp tác xã
*1 hợp tác xã + hỗ trợ > đăng ký nhu cầu hỗ trợ của tổ hợp tác hợp tác xã liên hiệp hợp tác xã
*1 hợp tác xã + tạm > thông báo tạm ngừng kinh doanh tiếp tục kinh doanh trở lại đối với tổ hợp tác hợp tác xã
*1.6 tổ hợp tác ! chấm dứt, giải thể, nghỉ, đổi, thay đổi | lập tổ hợp tác | mấy nhà làm chung | tổ hợp tác trồng > đăng ký thành lập tổ hợp tác ; thông báo thành lập thay đổi tổ hợp tác
*1 tổ hợp tác + nghỉ | tổ hợp tác + giải thể | tổ hợp tác + chấm dứt > chấm dứt hoạt động tổ hợp tác
# tax
*1.6 mã số thuế ! đóng, chấm dứt, bỏ, khôi phục, đổi thông tin, sai, công ty, thay đổi, mất, cập nhật, hủy | mã số thuế cá nhân | mã số thuế + nhân viên | đăng ký thuế ! thay đổi, đổi, tạm ngừng, công ty, tổ chức | người phụ thuộc | giảm trừ gia cảnh | giảm trừ + cha mẹ | giảm trừ + con | phụ thuộc + thuế | nuôi cha mẹ + thuế > đăng ký thuế lần đầu đối với người nộp thuế là cá nhân người phụ thuộc
*1 mã số thuế + công ty ! đóng, bỏ, giải thể | mã số thuế + tổ chức > đăng ký thuế lần đầu đối với người nộp thuế là tổ chức
*1.8 đóng mã số thuế | chấm dứt mã số thuế | bỏ mã số thuế | hủy mã số thuế | xóa mã số thuế | mã số thuế + đóng cửa > chấm dứt hiệu lực mã số thuế
*1 khôi phục mã số thuế | mở lại mã số thuế | mã số thuế bị khóa > khôi phục mã số thuế
*1.6 mã số thuế + sai | mã số thuế + đổi | mã số thuế + cập nhật | mã số thuế + thay đổi | đổi thông tin thuế | cập nhật thông tin thuế | thay đổi đăng ký thuế | mã số thuế + thẻ căn cước > đăng ký thay đổi thông tin đăng ký thuế không làm thay đổi cơ quan thuế quản lý trực tiếp
*1 mất mã số thuế | mất thẻ mã số thuế | cấp lại mã số thuế > cấp lại giấy chứng nhận đăng ký thuế thông báo mã số thuế
*1.6 quyết toán thuế ! hộ kinh doanh, tài nguyên, doanh nghiệp | hoàn thuế thu nhập cá nhân | hoàn thuế cá nhân | lấy lại tiền thuế | hoàn thuế + lương | thuế thu nhập cá nhân + quyết toán | thuế thu nhập cá nhân + hoàn | quyết toán thuế thu nhập cá nhân ! công ty, hộ | đóng dư thuế thu nhập > khai quyết toán thuế hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương tiền công quyết toán thuế trực tiếp với cơ quan thuế
*1 quyết toán thuế + công ty | công ty + quyết toán thuế thu nhập cá nhân | quyết toán + nhân viên > khai quyết toán thuế thu nhập cá nhân đối với tổ chức cá nhân trả thu nhập từ tiền lương tiền công
*1.4 thuế thu nhập cá nhân ! quyết toán, hoàn, bất động sản, đất, nhà | thuế lương | thuế tiền lương > khai thuế thu nhập cá nhân tháng quý đối với cá nhân có thu nhập từ tiền lương tiền công ; khai thuế thu nhập cá nhân tháng quý của tổ chức cá nhân trả thu nhập khấu trừ thuế đối với tiền lương tiền công
*1.6 thuế bán nhà | thuế bán đất | bán nhà + thuế | bán đất + thuế | mua bán đất + thuế | thuế chuyển nhượng | thuế đất + bán | thuế thừa kế | thừa kế + thuế | tặng đất + thuế > khai thuế tncn đối với cá nhân có thu nhập từ chuyển nhượng bất động sản thu nhập từ nhận thừa kế và nhận quà tặng là bất động sản
*1 cho thuê nhà + thuế | thuê nhà + thuế | thuế cho thuê nhà | cho thuê phòng + thuế | thuế nhà trọ | nhà trọ + thuế > khai thuế đối với cá nhân cho thuê bất động sản trực tiếp khai thuế với cơ quan thuế
*1.6 hộ kinh doanh + thuế ! quyết toán, hoàn, ngừng | thuế khoán ! ngừng | kê khai thuế + hộ | thuế hộ kinh doanh | hộ bán hàng + thuế | {shop} + thuế | thuế + bán hàng | khai thuế hộ | thuế buôn bán | hộ + kê khai > khai thuế đối với hộ kinh doanh cá nhân kinh doanh
*1 bán online + thuế | bán hàng online + thuế | shopee + thuế | tiktok + thuế | thương mại điện tử + thuế > khai thuế đối với hộ kinh doanh cá nhân kinh doanh ; kê khai và nộp thuế đã khấu trừ đối với các tổ chức quản lý nền tảng thương mại điện tử
*1 thuế + tạm ngừng | thuế + ngừng kinh doanh | thuế khoán + ngừng > đăng ký thuế trong trường hợp tạm ngừng hoạt động kinh doanh
*1.6 giá trị gia tăng ! hoàn | thuế giá trị gia tăng ! hoàn > khai thuế gtgt đối với phương pháp khấu trừ đối với hoạt động sản xuất kinh doanh ; khai thuế giá trị gia tăng đối với phương pháp trực tiếp
*1.6 hoàn thuế giá trị gia tăng | hoàn thuế + giá trị gia tăng | hoàn thuế doanh nghiệp | hoàn thuế + xuất khẩu ! nhập > hoàn thuế giá trị gia tăng của doanh nghiệp tổ chức
*1 hoàn thuế nhập khẩu | hoàn thuế + hải quan | hoàn thuế + nhập khẩu > hoàn thuế hoàn tiền chậm nộp tiền phạt nộp thừa đối với hàng hóa xuất khẩu nhập khẩu
*1.3 hoàn thuế ! thu nhập, giá trị, nhập khẩu, xuất khẩu > hoàn thuế giá trị gia tăng của doanh nghiệp tổ chức ; khai quyết toán thuế hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương tiền công
*1 thuế thu nhập doanh nghiệp > khai thuế thu nhập doanh nghiệp tính theo tỷ lệ trên doanh thu ; khai quyết toán thuế thu nhập doanh nghiệp theo phương pháp doanh thu chi phí
lệ phí trước bạ + nhà | lệ phí trước bạ + đất | trước bạ nhà | trước bạ đất | trước bạ nhà đất > khai lệ phí trước bạ nhà đất miễn lệ phí trước bạ nhà đất
lệ phí trước bạ + {vehicle} | trước bạ xe | trước bạ ô tô | trước bạ + xe | thuế trước bạ + {vehicle} | thuế xe > khai lệ phí trước bạ miễn lệ phí trước bạ đối với tài sản khác theo quy định của pháp luật về lệ phí trước bạ trừ tàu thuyền đánh cá
*1 lệ phí trước bạ + tàu | trước bạ ghe | trước bạ tàu | lệ phí trước bạ + ghe > khai lệ phí trước bạ tàu thuyền đánh cá tàu thuyền vận tải thủy nội địa
nợ thuế | trả góp thuế | nộp dần thuế | thuế + trả góp | thuế + trả dần | thiếu thuế | nộp thuế từ từ | thuế + nộp dần > nộp dần tiền thuế nợ
*1.6 gia hạn nộp thuế | xin nộp thuế trễ | nộp thuế chậm | hoãn nộp thuế > gia hạn nộp thuế
*1 gia hạn hồ sơ thuế | khai thuế trễ > gia hạn nộp hồ sơ khai thuế
*1 tiền chậm nộp | miễn tiền chậm nộp | phạt chậm nộp thuế > miễn tiền chậm nộp ; không tính tiền chậm nộp
hóa đơn | hóa đơn điện tử ! sai, lần, lẻ | xuất hóa đơn | đăng ký hóa đơn | hóa đơn đỏ | xuất hóa đơn đỏ | máy tính tiền > đăng ký sử dụng hóa đơn điện tử thay đổi nội dung đăng ký sử dụng hóa đơn điện tử
*1 hóa đơn + sai | hóa đơn viết sai | hóa đơn + lập sai > xử lý hóa đơn điện tử đã lập sai
*1 hóa đơn lẻ | mua hóa đơn | hóa đơn từng lần > cấp điều chỉnh thay thế hóa đơn điện tử có mã của cơ quan thuế theo từng lần phát sinh
*1.6 thuế đất ! bán, chuyển, nông nghiệp, miễn giảm | thuế đất phi nông nghiệp | thuế nhà đất | thuế đất nông nghiệp | thuế đất ở | tiền thuế đất | đóng thuế đất > khai miễn giảm thuế sử dụng đất phi nông nghiệp khai thuế sử dụng đất nông nghiệp
*1.6 giảm thuế + bão | giảm thuế + lụt | miễn thuế + bão | miễn thuế + lũ | miễn thuế + lụt | thuế + thiên tai | giảm thuế + thiên tai | mất mùa + thuế | giảm thuế + khó khăn | miễn giảm thuế | giảm thuế đất > miễn giảm trong các trường hợp bất khả kháng thiên tai hỏa hoạn tai nạn bất ngờ ; giảm thuế thu nhập cá nhân đối với cá nhân hộ kinh doanh gặp khó khăn do thiên tai
*1 tiền thuê đất > khai tiền thuê đất ; miễn tiền thuê đất một số năm giảm tiền thuê đất
*1.6 xác nhận thuế | xác nhận nộp thuế | hoàn thành nghĩa vụ thuế | không nợ thuế | xác nhận nghĩa vụ thuế | đã nộp thuế + xác nhận | xác nhận không nợ | nghĩa vụ thuế > xác nhận thực hiện nghĩa vụ thuế
*1 nộp thừa thuế | nộp dư thuế | bù trừ thuế | đóng dư thuế | nộp nhầm thuế > bù trừ hoàn nộp thừa các loại thuế và các khoản thu khác ; tra soát điều chỉnh thông tin thu nộp ngân sách nhà nước
*1 khai thuế sai | khai bổ sung thuế | sửa tờ khai thuế | khai lại thuế > khai bổ sung hồ sơ khai thuế
*1 nộp thuế điện tử | thuế điện tử | etax | nộp thuế qua mạng | giao dịch điện tử thuế > đăng ký giao dịch với cơ quan thuế bằng phương thức điện tử
*1 thuế tài nguyên > khai thuế tài nguyên khai quyết toán thuế tài nguyên đối với cơ sở khai thác tài nguyên
*1 thuế môi trường | phí môi trường | phí bảo vệ môi trường > khai thuế bảo vệ môi trường ; kê khai thẩm định tờ khai phí bảo vệ môi trường đối với nước thải
*1 phí nước thải | nước thải + phí > kê khai thẩm định tờ khai phí bảo vệ môi trường đối với nước thải
*1 thuế tiêu thụ đặc biệt > khai thuế tiêu thụ đặc biệt đối với sản xuất kinh doanh hàng hóa dịch vụ chịu thuế
*1 nhà thầu nước ngoài + thuế | thuế nhà thầu > khai thuế khai quyết toán đối với nhà thầu nước ngoài nhà thầu phụ nước ngoài
*1 thuế cổ phiếu | bán cổ phiếu + thuế | chuyển nhượng vốn + thuế > khai thuế thu nhập cá nhân đối với cá nhân có thu nhập từ chuyển nhượng vốn góp cá nhân chuyển nhượng chứng khoán
*1 đổi tài khoản ngân hàng + thuế > thông báo thay đổi thông tin số tài khoản số hiệu ví điện tử
*1 hiệp định thuế | đánh thuế hai lần > hoàn thuế theo hiệp định tránh đánh thuế hai lần ; miễn thuế giảm thuế theo hiệp định thuế
*1 phí đường bộ | xe không chạy + phí > xác định xe tạm dừng tham gia giao thông liên tục từ 30 ngày trở lên
# customs
*1.6 nhập khẩu hàng | nhập hàng ! nội địa, kho ngoại quan, biên giới | hàng nhập khẩu ! hoàn, giá, chuyển phát | nhập khẩu hàng hóa | thông quan | nhập hàng về cảng | nhập khẩu máy | nhập nguyên liệu | lấy hàng ở cảng | hàng về cảng | mua hàng nước ngoài về > thủ tục hải quan đối với hàng hóa nhập khẩu
*1.6 hàng xuất khẩu ! hoàn thuế, nhập, trả lại | xuất khẩu hàng | xuất khẩu + hải quan | tờ khai + xuất | xuất hàng | xuất khẩu tôm | xuất khẩu cá | xuất khẩu gạo ! thơm | bán hàng ra nước ngoài | xuất hàng đi > thủ tục hải quan đối với hàng hóa xuất khẩu
tạm nhập | tạm nhập tái xuất | tạm nhập rồi xuất | nhập rồi xuất trả | tạm xuất | tạm xuất tái nhập | mượn máy nước ngoài > thủ tục hải quan đối với hàng hóa tạm xuất tái nhập và hàng hóa tạm nhập tái xuất ; thủ tục hải quan đối với hàng hóa kinh doanh tạm nhập tái xuất
*1 hàng bị trả | hàng trả lại + xuất khẩu > thủ tục hải quan đối với hàng hóa đã xuất khẩu nhưng bị trả lại
*1 chuyển phát nhanh | hàng gửi nước ngoài về | hàng gửi từ nước ngoài > thủ tục hải quan đối với gói kiện hàng hóa nhập khẩu có trị giá hải quan trong định mức miễn thuế nhập khẩu
*1.5 hành lý | hàng xách tay | đồ xách tay | mang hàng về nước | hàng mang theo | đồ cá nhân nước ngoài về > thủ tục hải quan đối với hàng hóa của người xuất cảnh nhập cảnh ; thủ tục hải quan đối với hành lý của người nhập cảnh vượt quá định mức miễn thuế
*1 tài sản di chuyển | chuyển đồ về nước | hồi hương + đồ > thủ tục hải quan hàng hóa là tài sản di chuyển
*1 khai báo hải quan | tờ khai hải quan ! xuất, hủy, sửa, sai | làm hải quan | mở tờ khai > thủ tục hải quan đối với hàng hóa nhập khẩu ; thủ tục hải quan đối với hàng hóa xuất khẩu
*1 hủy tờ khai > thủ tục huỷ tờ khai hải quan
*1 tờ khai + sai | sửa tờ khai | tờ khai hải quan + sửa | khai bổ sung hải quan > thủ tục khai bổ sung hồ sơ hải quan hàng hoá xuất khẩu nhập khẩu
*1 đại lý hải quan | khai thuê hải quan | chứng chỉ hải quan | chứng chỉ khai hải quan > thủ tục thi cấp chứng chỉ nghiệp vụ khai hải quan
*1 kho ngoại quan > thủ tục hải quan đối với hàng hóa từ nước ngoài đưa vào kho ngoại quan ; kho ngoại quan
*1 gia công > thủ tục thông báo hợp đồng phụ lục hợp đồng gia công ; thông báo cơ sở gia công
*1 miễn thuế nhập khẩu > thủ tục miễn thuế đối với hàng hóa xuất khẩu nhập khẩu
*1 giảm thuế nhập khẩu > thủ tục giảm thuế xuất khẩu thuế nhập khẩu
*1 mã hs | mã hàng hóa > thủ tục xác định trước mã số hàng hóa xuất khẩu nhập khẩu
*1 buôn qua biên giới | hàng biên giới | cư dân biên giới + hàng > thủ tục hải quan đối với hàng hóa xuất khẩu nhập khẩu của cư dân biên giới
*1.5 mang vàng | mang vàng + xuất cảnh | vàng + xuất cảnh | vàng + định cư > cấp giấy phép mang vàng khi xuất cảnh định cư ở nước ngoài
*1.5 mang tiền | mang tiền mặt | mang tiền ra nước ngoài > cấp giấy phép mang tiền của nước có chung biên giới và đồng việt nam bằng tiền mặt ra nước ngoài
# banks, gold, securities, insurers
*1.5 mua bán vàng | vàng miếng ! sản xuất, xuất, nhập | kinh doanh vàng | bán vàng miếng | tiệm vàng ! trang sức > cấp giấy phép kinh doanh mua bán vàng miếng
*1 vàng trang sức | làm nữ trang | thợ kim hoàn | tiệm kim hoàn | gia công vàng > cấp giấy chứng nhận đủ điều kiện sản xuất vàng trang sức mỹ nghệ
*1.4 đổi ngoại tệ | thu đổi ngoại tệ | đổi đô | đổi tiền đô | đại lý đổi tiền ! biên giới | đổi usd > cấp giấy chứng nhận đăng ký đại lý đổi ngoại tệ
*1 đổi tiền campuchia | đổi tiền riel | đổi tiền biên giới > cấp giấy chứng nhận đăng ký đại lý đổi tiền của nước có chung biên giới
*1 kiều hối | chi trả ngoại tệ | nhận tiền nước ngoài gửi | western union > chấp thuận đăng ký đại lý chi trả ngoại tệ
*1.4 vay nước ngoài | vay tiền nước ngoài | vay vốn nước ngoài | khoản vay nước ngoài > đăng ký khoản vay nước ngoài của doanh nghiệp không được chính phủ bảo lãnh
*1 tiền rách | đổi tiền rách | tiền cũ rách | tiền cháy | đổi tiền rách nát > đổi tiền không đủ tiêu chuẩn lưu thông
*1 tiền giả > giám định tiền giả tiền nghi giả
*1 ví điện tử | trung gian thanh toán > cấp giấy phép hoạt động cung ứng dịch vụ trung gian thanh toán
*1.3 quỹ tín dụng ! phòng giao dịch, giải thể, địa bàn, đổi | lập quỹ tín dụng > cấp giấy phép thành lập và hoạt động quỹ tín dụng nhân dân sau khi chấp thuận nguyên tắc ; chấp thuận nguyên tắc thành lập quỹ tín dụng nhân dân
*1.4 chi nhánh ngân hàng ! nước ngoài | mở ngân hàng chi nhánh | ngân hàng + chi nhánh ! nước ngoài | phòng giao dịch + ngân hàng | mở phòng giao dịch > chấp thuận đủ điều kiện thành lập chi nhánh ở trong nước phòng giao dịch của ngân hàng thương mại
*1 mở ngân hàng ! chi nhánh, phòng giao dịch | lập ngân hàng > cấp giấy phép thành lập và hoạt động ngân hàng thương mại cổ phần
*1 ngân hàng nước ngoài + chi nhánh > cấp giấy phép thành lập chi nhánh ngân hàng nước ngoài
*1 khoanh nợ > đề nghị khoanh nợ
*1.2 bán cổ phiếu ! thuế | chào bán cổ phiếu | phát hành cổ phiếu | lên sàn | ipo > đăng ký chào bán thêm cổ phiếu ra công chúng của công ty đại chúng ; đăng ký chào bán cổ phiếu lần đầu ra công chúng của công ty cổ phần
*1 chứng chỉ chứng khoán | hành nghề chứng khoán > cấp cấp lại chứng chỉ hành nghề chứng khoán
*1 mở công ty chứng khoán > cấp giấy phép thành lập và hoạt động kinh doanh chứng khoán của công ty chứng khoán
*1 trái phiếu > đăng ký chào bán trái phiếu ra công chúng
*1 tiền ảo | tài sản mã hóa | bitcoin | sàn tiền ảo > cấp giấy phép cung cấp dịch vụ tổ chức thị trường giao dịch tài sản mã hóa
*1 kiểm toán viên | hành nghề kiểm toán | chứng chỉ kiểm toán | thi kiểm toán > đăng ký cấp giấy chứng nhận đăng ký hành nghề kiểm toán ; đăng ký dự thi cấp chứng chỉ kiểm toán viên
*1 kế toán viên | chứng chỉ kế toán | hành nghề kế toán > đăng ký dự thi cấp chứng chỉ kiểm toán viên hoặc chứng chỉ kế toán viên
*1 thẩm định giá | thẩm định viên > đăng ký dự thi cấp thẻ thẩm định viên về giá ; đăng ký hành nghề thẩm định giá
*1 đại lý bảo hiểm | thi bảo hiểm | bán bảo hiểm > thi cấp chứng chỉ đại lý bảo hiểm
*1 công ty bảo hiểm > cấp giấy phép thành lập và hoạt động doanh nghiệp bảo hiểm
*1 xổ số > cấp cấp lại điều chỉnh giấy chứng nhận đủ điều kiện kinh doanh xổ số
*1 kho bạc > kho bạc nhà nước
*1 bán hàng đa cấp | đa cấp > xác nhận kiến thức pháp luật về bán hàng đa cấp
`;
