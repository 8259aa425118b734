/** Residence, identity cards, electronic identity, passports, foreigners, borders, security trades. */
export const residenceWords = `
# residence
*1.3 thường trú ! xóa, người nước ngoài, thẻ, đăng ký tạm trú, khai sinh | nhập khẩu + vợ | nhập khẩu + chồng | nhập khẩu + con | nhập khẩu về | nhập khẩu vào | nhập khẩu cho | nhập hộ khẩu | vào hộ khẩu | chuyển hộ khẩu | chuyển khẩu | hộ khẩu ! xóa, tách, cắt, sai, xác nhận, mất, chết, trích | làm hộ khẩu | đăng ký hộ khẩu | nhập hộ | chuyển chỗ ở | chuyển nơi ở | chuyển nhà | dọn nhà | về ở với | dời nhà về | chuyển về quê | nhập vô hộ khẩu | nhập khẩu nhà chồng | nhập khẩu nhà vợ | làm sổ hộ khẩu | cho con vào hộ khẩu | mua nhà + khẩu | nhập vào nhà | chuyển thường trú | đổi chỗ ở | thay đổi chỗ ở | chuyển lên ở > đăng ký thường trú
*1.4 tạm trú ! gia hạn, xóa, người nước ngoài, khách tây, {abroad}, thẻ, homestay, khách nước ngoài | ở trọ | thuê trọ | nhà trọ + đăng ký | phòng trọ + đăng ký ! kinh doanh | ở thuê | thuê nhà ở | ở tạm | sinh viên + trọ | công nhân + trọ | kt3 | nhà thuê + đăng ký | ở nhờ | ở ký túc xá | trọ + sinh viên | nhà trọ + khai báo | trọ + khai báo | thuê phòng > đăng ký tạm trú
tạm trú + {expire} ! {abroad}, người nước ngoài, {foreigner}, thẻ tạm trú, visa | gia hạn tạm trú ! {abroad}, người nước ngoài | tạm trú + hết hạn ! {abroad}, người nước ngoài | đăng ký lại tạm trú > gia hạn tạm trú
*1.4 xóa tạm trú | bỏ tạm trú | hết ở trọ | dọn khỏi nhà trọ > xóa đăng ký tạm trú
*1.5 lưu trú ! người nước ngoài, {abroad} | ngủ lại | ngủ qua đêm | ở lại qua đêm | khách ở lại | khách qua đêm | bà con tới chơi | bạn tới ngủ | ở lại vài bữa | ở chơi vài ngày | ở lại mấy ngày | khách đến nhà | nhà nghỉ + khai báo | khách sạn + khai báo | người lạ ngủ > thông báo lưu trú
*1.5 tạm vắng ! nghĩa vụ | đi làm xa | đi khỏi địa phương | vắng nhà | đi vắng | đi làm ăn xa | rời khỏi nhà lâu | báo vắng > khai báo tạm vắng
*1.6 tách hộ | tách khẩu | tách hộ khẩu | ở riêng | ra riêng | tách sổ | cắt hộ riêng | chia hộ khẩu | làm hộ riêng | tách riêng hộ > tách hộ
*1.5 xóa hộ khẩu | xóa tên khỏi hộ khẩu | cắt khẩu ! chết | cắt hộ khẩu | xóa thường trú | xóa đăng ký thường trú | bỏ hộ khẩu | xóa khẩu | rút hộ khẩu | gạch tên hộ khẩu | xóa tên + khẩu > xóa đăng ký thường trú
*1.5 xác nhận cư trú | ct07 | ct 07 | xác nhận nơi ở | xác nhận nơi cư trú | giấy cư trú | giấy xác nhận cư trú | xác nhận hộ khẩu | xác nhận nhân khẩu | chứng minh nơi ở | xác nhận thường trú | xác nhận tạm trú | xác nhận địa chỉ | giấy xác nhận hộ khẩu | mất hộ khẩu | mất sổ hộ khẩu | thay sổ hộ khẩu | xác nhận đang ở | xác nhận có ở | xác nhận thông tin cư trú | giấy hộ khẩu > xác nhận thông tin về cư trú
*1.4 sai + hộ khẩu | điều chỉnh cư trú | sửa hộ khẩu | sửa thông tin cư trú | thông tin cư trú sai | đổi chủ hộ | thay đổi chủ hộ ! kinh doanh | chủ hộ + chết | chủ hộ khẩu | cập nhật hộ khẩu | điều chỉnh thông tin cư trú | ct01 > điều chỉnh thông tin về cư trú trong cơ sở dữ liệu về cư trú
*1 không có hộ khẩu | không nơi ở | vô gia cư | chưa đủ điều kiện thường trú | sống lang thang > khai báo thông tin về cư trú đối với người chưa đủ điều kiện đăng ký thường trú
*1 sống trên ghe | ở trên ghe | ở trên tàu | sống trên sông > xác nhận nơi thường xuyên đậu đỗ sử dụng phương tiện vào mục đích để ở
*1 diện tích nhà + thường trú | diện tích bình quân > xác nhận về điều kiện diện tích bình quân nhà ở để đăng ký thường trú
# identity cards
*1.8 thẻ căn cước + 15 tuổi | thẻ căn cước + 16 tuổi | thẻ căn cước + 17 tuổi | thẻ căn cước + 18 tuổi | thẻ căn cước + đủ 14 | thẻ căn cước + cấp 3 > cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên
*1.4 thẻ căn cước ! chứng thực, sao y, dịch, {lost}, cấp lại, đổi, hết hạn, lại, dưới 14, trẻ em, sai, điện tử, số, gia hạn, khóa, chứng minh nhân dân, công chứng, photo, tuổi | thẻ căn cước lần đầu | thẻ căn cước + 14 tuổi | đủ 14 tuổi | đủ 14 | làm thẻ căn cước > cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên
*1.9 thẻ căn cước + trẻ em | thẻ căn cước + sơ sinh | thẻ căn cước + con ! đổi, mất, tuổi, photo, công chứng | thẻ căn cước + dưới 14 | thẻ căn cước + cháu | thẻ căn cước + 6 tuổi | thẻ căn cước + 5 tuổi | thẻ căn cước + 7 tuổi | thẻ căn cước + 8 tuổi | thẻ căn cước + 10 tuổi | thẻ căn cước + 12 tuổi | thẻ căn cước + 3 tuổi | thẻ căn cước + 4 tuổi | thẻ căn cước + 2 tuổi | thẻ căn cước + 9 tuổi | thẻ căn cước + tiểu học | thẻ căn cước + mẫu giáo ! 14 tuổi > cấp thẻ căn cước cho người dưới 14 tuổi
{lost} + thẻ căn cước | thẻ căn cước + cấp lại | thẻ căn cước + làm lại | thẻ căn cước + lại | {lost} + chứng minh nhân dân > cấp lại thẻ căn cước
thẻ căn cước + đổi | thẻ căn cước + hết hạn | thẻ căn cước + gia hạn | thẻ căn cước + sai | đổi chứng minh nhân dân | chứng minh nhân dân + thẻ căn cước | chứng minh nhân dân cũ | chứng minh nhân dân hết hạn | thẻ căn cước + 25 tuổi | thẻ căn cước + 40 tuổi | thẻ căn cước + sáp nhập | thẻ căn cước + đổi địa chỉ | thẻ căn cước cũ > cấp đổi thẻ căn cước
*1.5 số chứng minh nhân dân | xác nhận số chứng minh nhân dân | chứng minh nhân dân 9 số | chứng minh nhân dân + xác nhận | số cũ + số mới | 9 số | chứng minh nhân dân cũ + thẻ căn cước + xác nhận > xác nhận số chứng minh nhân dân 09 số số định danh cá nhân
*1 tích hợp + thẻ căn cước | thêm thông tin + thẻ căn cước > tích hợp cập nhật điều chỉnh thông tin trên thẻ căn cước
*2 dữ liệu dân cư + {wrong} | dân cư + {wrong} | dữ liệu dân cư + sai | sai thông tin dân cư | thông tin dân cư | số định danh + sai | sửa dữ liệu dân cư > điều chỉnh thông tin trong cơ sở dữ liệu quốc gia về dân cư theo đề nghị của công dân
*1 tra cứu dân cư | khai thác dân cư > khai thác thông tin công dân trong cơ sở dữ liệu quốc gia về dân cư
*1.5 giấy chứng nhận căn cước ! lại, mất, đổi | không có giấy tờ tùy thân | không quốc tịch + giấy | gốc việt + campuchia | việt kiều campuchia về | không giấy tờ + campuchia | campuchia về + giấy | chưa xác định quốc tịch | về từ biển hồ | không giấy tờ > cấp giấy chứng nhận căn cước ; thu thập cập nhật thông tin của người gốc việt nam chưa xác định được quốc tịch vào cơ sở dữ liệu quốc gia về dân cư
*1 adn | mẫu adn > thu thập cập nhật thông tin sinh trắc học về adn vào cơ sở dữ liệu về căn cước
*1 giọng nói > thu thập cập nhật thông tin sinh trắc học về giọng nói
*1.4 tài khoản định danh điện tử ! khóa, cơ quan, công ty, tổ chức, mức 1 | định danh điện tử | định danh mức 2 | mức 2 | mức độ 2 | kích hoạt định danh | đăng ký định danh | căn cước điện tử ! khóa | định danh cá nhân điện tử | tài khoản dịch vụ công > cấp tài khoản định danh điện tử mức độ 02 căn cước điện tử cho công dân việt nam cấp xã
*1 định danh mức 1 | mức độ 1 | tài khoản định danh điện tử + mức 1 > cấp tài khoản định danh điện tử mức độ 01 cho công dân việt nam
*1.4 định danh + công ty | định danh + tổ chức | định danh + doanh nghiệp | tài khoản định danh điện tử + công ty | tài khoản định danh điện tử + doanh nghiệp | định danh tổ chức > cấp tài khoản định danh điện tử cho cơ quan tổ chức
*1.4 khóa tài khoản | mở khóa định danh | quên mật khẩu | tài khoản định danh điện tử + khóa | mở khóa tài khoản | định danh + khóa > mở khóa tài khoản định danh điện tử
*1 khóa căn cước điện tử > khóa căn cước điện tử
*1 mở khóa căn cước > mở khóa căn cước điện tử
# passports and border passes
hộ chiếu + rách | hộ chiếu + ướt | hộ chiếu + hư | hộ chiếu + hỏng | hộ chiếu + cắn | hộ chiếu + {expire} > cấp hộ chiếu phổ thông ở trong nước
*1.4 hộ chiếu ! {lost}, khôi phục, trình báo, thẻ, giựt, cướp | làm hộ chiếu | đi du lịch nước ngoài | đi nước ngoài + giấy | đi thái lan chơi | xuất ngoại | hộ chiếu hết hạn | đổi hộ chiếu | gia hạn hộ chiếu | hộ chiếu trẻ em | hộ chiếu cho con | đi xuất khẩu lao động + hộ chiếu | cấp lại hộ chiếu > cấp hộ chiếu phổ thông ở trong nước
{lost} + hộ chiếu ! rách, ướt, hư, hỏng, cắn | giựt + hộ chiếu | cướp + hộ chiếu | báo mất hộ chiếu | trình báo hộ chiếu | mất hộ chiếu | trình báo mất hộ chiếu > trình báo mất hộ chiếu phổ thông
*1 tìm lại được hộ chiếu | khôi phục hộ chiếu > khôi phục giá trị sử dụng hộ chiếu phổ thông
*1.4 giấy thông hành ! mất | thông hành biên giới | qua biên giới | qua lại biên giới | qua campuchia | đi campuchia ! làm ăn xa, kết hôn | sang campuchia | chợ biên giới | qua cửa khẩu | hà tiên + campuchia | tịnh biên | xà xía | đi lào | qua lào > cấp giấy thông hành biên giới cho cán bộ công chức viên chức công nhân sang campuchia ; cấp giấy thông hành biên giới
*1 qua trung quốc | đi trung quốc | biên giới trung quốc > cấp giấy thông hành xuất nhập cảnh vùng biên giới việt nam trung quốc
*1 mất giấy thông hành > trình báo mất giấy thông hành
*1 thẻ abtc | thẻ apec | thẻ doanh nhân apec > cấp mới thẻ abtc ; cho phép sử dụng thẻ abtc tại địa phương
*1 xác nhận xuất cảnh | lịch sử xuất nhập cảnh | xác nhận xuất nhập cảnh | ngày xuất cảnh > xác nhận cung cấp thông tin liên quan đến xuất nhập cảnh của công dân việt nam
*1 cổng tự động | cổng kiểm soát tự động > đăng ký xuất cảnh nhập cảnh qua cổng kiểm soát tự động
# foreigners
*1.6 gia hạn visa | visa + gia hạn | visa hết hạn | visa + hết hạn | gia hạn tạm trú + {abroad} | gia hạn tạm trú + người nước ngoài | ở lại thêm + {abroad} | quá hạn visa | gia hạn + người nước ngoài > gia hạn tạm trú cho người nước ngoài tại việt nam thực hiện tại cấp tỉnh ; gia hạn tạm trú cho người nước ngoài tại việt nam
*1.6 visa + {foreigner} ! {stay}, thẻ, miễn | visa + {abroad} ! {stay}, thẻ, miễn, việt kiều > cấp thị thực cho người nước ngoài tại việt nam thực hiện tại cấp tỉnh
*1.3 visa ! gia hạn, hết hạn, miễn, điện tử | cấp visa | xin visa | visa lao động | visa du lịch | visa cho vợ | visa cho chồng > cấp thị thực cho người nước ngoài tại việt nam
*1 visa điện tử | evisa | e visa > cấp thị thực điện tử theo đề nghị của người nước ngoài ; cấp thị thực điện tử
*1 bảo lĩnh + {abroad} | bảo lĩnh + nước ngoài | mời + {abroad} + sang | bảo lĩnh mẹ vợ | bảo lĩnh người nước ngoài | mời người nước ngoài | rước + {abroad} | bảo lĩnh + sang > cấp thị thực cho người nước ngoài tại việt nam ; kiểm tra xét duyệt nhân sự cấp phép nhập cảnh cho người nước ngoài
*1.6 thẻ tạm trú | thẻ tạm trú + người nước ngoài | thẻ ở việt nam | trc > cấp thẻ tạm trú cho người nước ngoài tại việt nam
*1.6 thẻ thường trú | thường trú + người nước ngoài | thường trú + {abroad} > cấp thẻ thường trú cho người nước ngoài tại việt nam
*1.8 khỏi visa | khỏi xin visa | gốc việt + visa | 5 năm + visa | miễn thị thực | miễn visa | visa 5 năm | việt kiều về nước | giấy miễn thị thực | việt kiều + visa > cấp giấy miễn thị thực cho người việt nam định cư ở nước ngoài
khai báo + khách tây | khai báo + người nước ngoài | khai báo + khách nước ngoài | tạm trú + khách tây | tạm trú + {abroad} ! thẻ, gia hạn, hết hạn | tạm trú + người nước ngoài ! thẻ, gia hạn | homestay + khách | khách tây | khách nước ngoài | khách sạn + {abroad} | cho người nước ngoài thuê nhà | người nước ngoài ở nhà | lưu trú + {abroad} | tây + thuê | khách hàn | khách trung quốc > khai báo tạm trú cho người nước ngoài tại việt nam qua trang thông tin điện tử ; khai báo tạm trú cho người nước ngoài tại việt nam bằng phiếu khai báo tạm trú
*1 khu vực biên giới + người nước ngoài | vào biên giới + người nước ngoài > cấp giấy phép vào khu vực cấm khu vực biên giới cho người nước ngoài
# security trades, seals, weapons, fire
*1.5 an ninh trật tự ! tổ, bảo vệ | cầm đồ | tiệm cầm đồ | karaoke ! phòng cháy | massage | mát xa | vũ trường | xoa bóp | khách sạn + an ninh | nhà nghỉ + an ninh | dịch vụ bảo vệ | công ty bảo vệ | đòi nợ thuê | sản xuất con dấu | khắc dấu thuê | kinh doanh súng | kinh doanh gas + an ninh | cơ sở lưu trú + an ninh | giấy an ninh trật tự | điều kiện an ninh | casino + an ninh > cấp mới giấy chứng nhận đủ điều kiện về an ninh trật tự thực hiện tại cấp tỉnh ; giấy chứng nhận đủ điều kiện về an ninh trật tự
*1 đổi + an ninh trật tự > cấp đổi giấy chứng nhận đủ điều kiện về an ninh trật tự
*1.4 con dấu | khắc dấu | khắc con dấu | mộc công ty | con mộc | đóng mộc + làm | dấu công ty | mẫu dấu | dấu tròn | khắc mộc > đăng ký mẫu con dấu mới ; đăng ký lại mẫu con dấu
*1.3 pháo hoa | bắn pháo | đốt pháo | bán pháo > cấp giấy phép mua pháo hoa để kinh doanh ; cấp giấy phép vận chuyển pháo hoa để kinh doanh ; pháo hoa
*1 súng săn | mua súng | giấy phép súng | súng thể thao | súng > cấp giấy phép trang bị vũ khí thể thao ; cấp giấy phép mua vũ khí quân dụng vũ khí thể thao ; cấp giấy phép sử dụng vũ khí quân dụng
*1 roi điện | súng bắn điện | bình xịt hơi cay | dùi cui | công cụ hỗ trợ ! mất > cấp giấy phép trang bị công cụ hỗ trợ ; cấp giấy phép sử dụng công cụ hỗ trợ
*1 kiếm gia bảo | gươm | vũ khí thô sơ | dao kiếm | giáo mác > khai báo vũ khí thô sơ là hiện vật trưng bày triển lãm làm đồ gia bảo
*1 giao nộp súng | nộp vũ khí | nhặt được súng | nhặt được bom | giao nộp vũ khí > tiếp nhận vũ khí công cụ hỗ trợ
*1 thuốc nổ | nổ mìn | vật liệu nổ | mìn phá đá > cấp giấy phép sử dụng vật liệu nổ công nghiệp ; cấp giấy phép vận chuyển vật liệu nổ công nghiệp
*1.5 phòng cháy chữa cháy ! kiểm định, bình, nghiệm thu, tham gia, lưu thông | thẩm duyệt phòng cháy | thẩm duyệt | giấy phòng cháy | phòng cháy + kho | phòng cháy + quán | phòng cháy + nhà | phòng cháy + xưởng | phòng cháy + karaoke > thẩm định thiết kế về phòng cháy chữa cháy ; thẩm duyệt thiết kế về phòng cháy và chữa cháy
*1 nghiệm thu phòng cháy | nghiệm thu + phòng cháy chữa cháy > kiểm tra công tác nghiệm thu về phòng cháy chữa cháy
*1 bình chữa cháy | kiểm định bình chữa cháy | kiểm định phòng cháy > cấp giấy chứng nhận kiểm định phương tiện phòng cháy và chữa cháy
*1 chữa cháy bị thương | dân phòng bị thương | tham gia chữa cháy > chế độ chính sách đối với người được huy động người tham gia phòng cháy chữa cháy cứu nạn cứu hộ chưa tham gia bảo hiểm y tế bảo hiểm xã hội mà bị tai nạn bị thương
*1 cai nghiện | cai ma túy | nghiện ma túy | nghiện hút | con nghiện | nghiện xì ke | hút chích | xì ke | cai nghiện ma túy | nghiện > đăng ký cai nghiện ma túy tự nguyện
*1 mở trung tâm cai nghiện | cơ sở cai nghiện > cấp giấy phép hoạt động đối với cơ sở cai nghiện ma túy tự nguyện
*1 vào công an | thi công an | trường công an | tuyển công an ! nghĩa vụ > tuyển chọn công dân vào công an nhân dân ; tuyển sinh vào các trường công an nhân dân tại công an cấp tỉnh
*1 nghĩa vụ công an | đi nghĩa vụ công an > tuyển chọn công dân thực hiện nghĩa vụ tham gia công an nhân dân
*1 tổ bảo vệ an ninh | bảo vệ dân phố | tổ an ninh > tuyển chọn tổ viên tổ bảo vệ an ninh trật tự
*1 bảo vệ dữ liệu | dữ liệu cá nhân > thông báo gửi hồ sơ đánh giá tác động xử lý dữ liệu cá nhân
*1 brandname | tên định danh > cấp giấy chứng nhận tên định danh brandname
`;
