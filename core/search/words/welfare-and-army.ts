/** Social insurance, health insurance, poverty, merit, war veterans, military service, schools, work. */
export const welfareAndArmyWords = `
# insurance
*1.8 bảo hiểm xã hội một lần | rút bảo hiểm xã hội | bảo hiểm xã hội 1 lần | rút bảo hiểm | lĩnh bảo hiểm xã hội | rút tiền bảo hiểm | nghỉ việc + bảo hiểm xã hội | lấy bảo hiểm 1 lần | lấy tiền bảo hiểm xã hội | rút một lần > giải quyết hưởng bảo hiểm xã hội một lần
*1.8 thai sản | tiền thai sản | nghỉ sinh | sinh con + tiền | tiền sinh | sinh con + bảo hiểm xã hội | chế độ thai sản | nghỉ đẻ | sẩy thai | khám thai | vợ sinh + tiền > giải quyết hưởng chế độ thai sản
ốm đau | nghỉ ốm | nghỉ bệnh | tiền ốm | nghỉ bệnh + tiền | nghỉ chăm con bệnh > giải quyết hưởng chế độ ốm đau
tai nạn lao động | bệnh nghề nghiệp | bị thương khi làm | tai nạn ở công ty | tai nạn khi làm > giải quyết hưởng chế độ tnlđ bnn đối với trường hợp bị tnlđ lần đầu ; giải quyết hưởng chế độ tnlđ bnn
*1 dưỡng sức | phục hồi sức khỏe ! người có công > giải quyết hưởng trợ cấp nghỉ dsphsk sau ốm đau thai sản tnlđ bnn
*1.4 lương hưu ! ủy quyền, lĩnh thay, lĩnh dùm, chết, chuyển, nước ngoài, tài khoản, dùm | nghỉ hưu ! chuyển, quân | về hưu | hưu trí ! quân nhân, quỹ | đến tuổi hưu | làm sổ hưu | sổ hưu > giải quyết hưởng lương hưu trợ cấp hàng tháng đối với cán bộ xã ; giải quyết hưởng lương hưu
*1 lương hưu + chuyển | chuyển nơi lĩnh lương | lĩnh lương hưu chỗ khác | chuyển lương hưu > giải quyết chuyển hưởng sang địa bàn khác đối với người đang hưởng lương hưu trợ cấp bhxh hàng tháng
*1 lương hưu + chết | lương hưu chưa lĩnh | truy lĩnh > truy lĩnh lương hưu trợ cấp bảo hiểm xã hội của người hưởng đã chết nhưng còn chế độ chưa nhận
*1 lương hưu + tài khoản | lĩnh lương qua thẻ | lương hưu qua atm | lương hưu + atm > người hưởng lĩnh chế độ bảo hiểm xã hội bằng tiền mặt chuyển sang lĩnh bằng tài khoản cá nhân và ngược lại
*1 lương hưu + nước ngoài | hưu + định cư > giải quyết hưởng trợ cấp một lần đối với người đang hưởng lương hưu trợ cấp bhxh hàng tháng ra nước ngoài để định cư
tử tuất | tiền tuất | mai táng ! khai tử, nghệ nhân | mai táng phí ! khai tử, nghệ nhân | tiền chôn cất | tiền mai táng | tuất | tiền đám ma | chồng mất + bảo hiểm | chết + bảo hiểm xã hội | mất + bảo hiểm xã hội + tiền > giải quyết hưởng chế độ tử tuất
*1.6 mất sổ bảo hiểm | mất bảo hiểm y tế | {lost} + bảo hiểm y tế | {lost} + sổ bảo hiểm | đổi thẻ bảo hiểm y tế | đổi bảo hiểm y tế | bảo hiểm y tế + đổi | bảo hiểm y tế + sai | cấp lại sổ bảo hiểm | cấp lại bảo hiểm y tế | bảo hiểm y tế + lại | sổ bảo hiểm + sai | sổ bảo hiểm xã hội + lại | sổ bảo hiểm xã hội + mất | sổ bảo hiểm xã hội | gộp sổ bảo hiểm | đổi nơi khám | đổi nơi khám bệnh | bảo hiểm y tế + chuyển nơi | bảo hiểm y tế hết hạn > cấp lại đổi điều chỉnh thông tin trên sổ bhxh thẻ bhyt
*1.5 bảo hiểm y tế ! {lost}, đổi, sai, lại, khai sinh, chết, thanh toán, trẻ em, nơi, dân quân, thai sản, mai táng, hết hạn | mua bảo hiểm y tế | bảo hiểm y tế + hộ gia đình | bảo hiểm y tế + hộ nghèo | bảo hiểm y tế + sinh viên | bảo hiểm y tế tự nguyện | bảo hiểm y tế + người già | bảo hiểm y tế + tự nguyện > đăng ký đóng cấp thẻ bhyt đối với người chỉ tham gia bhyt
*1.5 bảo hiểm y tế + thanh toán | viện phí | trả tiền khám | tự trả tiền viện | tiền viện + bảo hiểm | cùng chi trả > thanh toán trực tiếp chi phí khám chữa bệnh bhyt cấp giấy chứng nhận không cùng chi trả trong năm
*1 bảo hiểm y tế + trẻ em > liên thông các thủ tục hành chính về đăng ký khai sinh cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi
*1.6 bảo hiểm xã hội tự nguyện | đóng bảo hiểm tự nguyện > đăng ký đăng ký lại điều chỉnh đóng bhxh tự nguyện cấp sổ bhxh
*1.5 đóng bảo hiểm + nhân viên | đóng bảo hiểm + công ty | báo tăng | báo giảm | đóng bảo hiểm cho công nhân | bảo hiểm + nhân viên | báo tăng lao động | đóng bảo hiểm xã hội ! tự nguyện > đăng ký điều chỉnh đóng bhxh bhyt bhtn bhtnlđ bnn cấp sổ bhxh thẻ bhyt
*1 thất nghiệp + lĩnh thay | lĩnh thay bảo hiểm | ủy quyền lĩnh bảo hiểm | lĩnh thất nghiệp | ủy quyền + lĩnh > ủy quyền lĩnh thay các chế độ bảo hiểm xã hội trợ cấp thất nghiệp
*1 dân quân + bảo hiểm y tế > thanh toán chi phí khám bệnh chữa bệnh cho dân quân tự vệ không tham gia bảo hiểm y tế
# poverty and care
hộ nghèo ! thoát, ra khỏi, nhà ở, luật sư, bảo hiểm y tế, hết | hộ cận nghèo ! thoát | cận nghèo ! thoát | xác nhận hộ nghèo | sổ hộ nghèo | xét hộ nghèo | nhà nghèo | khó khăn quá + xã | giấy hộ nghèo | xin vào hộ nghèo > công nhận hộ nghèo hộ cận nghèo thường xuyên hằng năm ; công nhận hộ nghèo hộ cận nghèo hộ thoát nghèo hộ thoát cận nghèo định kỳ hằng năm
*1.8 thoát nghèo | ra khỏi hộ nghèo | hết nghèo | thoát cận nghèo | hết hộ nghèo | ra hộ nghèo > công nhận hộ thoát nghèo hộ thoát cận nghèo thường xuyên hằng năm
*1 mức sống trung bình | hộ trung bình | hộ nông nghiệp mức sống > công nhận hộ làm nông nghiệp lâm nghiệp ngư nghiệp và diêm nghiệp có mức sống trung bình
*1 thu nhập thấp ! nhà, mua > công nhận người lao động có thu nhập thấp
*1 nghệ nhân + tiền | nghệ nhân + trợ cấp | nghệ nhân > hưởng trợ cấp sinh hoạt hàng tháng đối với nghệ nhân nhân dân nghệ nhân ưu tú
*1 nghệ nhân + mai táng > hỗ trợ chi phí mai táng đối với nghệ nhân nhân dân
*1 vay vốn + việc làm | vay giải quyết việc làm | vay tiền làm ăn | vay vốn làm ăn | quỹ việc làm > vay vốn hỗ trợ tạo việc làm duy trì và mở rộng việc làm từ quỹ quốc gia về việc làm đối với người lao động
*1 hợp đồng đi nước ngoài | đi lao động nước ngoài | tự đi xuất khẩu lao động | xuất khẩu lao động ! độc thân, hộ chiếu, lý lịch > đăng ký hợp đồng lao động trực tiếp giao kết
*1 học nghề | dạy nghề miễn phí | học nghề nông thôn | đào tạo nghề > hỗ trợ đào tạo nghề cho người lao động ở khu vực nông thôn
*1 chuyển trường | chuyển trường cấp 2 | xin chuyển trường | chuyển lớp > chuyển trường đối với học sinh trung học cơ sở
*1 lễ hội | tổ chức lễ hội | cúng đình | cúng dinh > thông báo tổ chức lễ hội cấp xã
*1 thi công chức | vào công chức > thi tuyển công chức
*1 chữ thập đỏ | sơ cấp cứu > cấp giấy phép hoạt động đối với điểm sơ cấp cứu chữ thập đỏ
*1 lực lượng xung kích | đi chống bão bị thương | chống lụt + bị thương > hỗ trợ khám chữa bệnh trợ cấp tai nạn cho lực lượng xung kích phòng chống thiên tai cấp xã
*1 tài sản không người thừa kế > quyết định xác lập quyền sở hữu toàn dân đối với tài sản không có người thừa kế
*1 khám chữa bệnh + giấy phép | mở phòng mạch | mở phòng khám | phòng khám tư | chứng chỉ hành nghề bác sĩ | chứng chỉ bác sĩ | bác sĩ + hành nghề | y sĩ + hành nghề > cấp mới giấy phép hành nghề khám bệnh chữa bệnh ; cấp mới giấy phép hoạt động khám bệnh chữa bệnh
# merit and veterans
*1.6 liệt sĩ ! công nhận, bằng, thương binh | thờ cúng liệt sĩ | thờ liệt sĩ | mẹ liệt sĩ | con liệt sĩ | thân nhân liệt sĩ | cúng liệt sĩ | gia đình liệt sĩ | vợ liệt sĩ > giải quyết chế độ trợ cấp thờ cúng liệt sĩ
*1 công nhận liệt sĩ | bằng liệt sĩ | tổ quốc ghi công | xác nhận liệt sĩ > xét công nhận liệt sỹ cấp bằng tổ quốc ghi công và giấy chứng nhận gia đình liệt sỹ ; đề nghị công nhận liệt sĩ
*1.6 {lost} + thương binh | thương binh + làm lại | thẻ thương binh | giấy thương binh | cấp lại + thương binh | thương binh + giấy > cấp lại giấy chứng nhận thương binh
*1.4 thương binh ! mất, lại, giấy, thẻ | công nhận thương binh | bị thương chiến tranh | vết thương chiến tranh | thương tật > xét hưởng trợ cấp đối với thương binh người được hưởng chính sách như thương binh ; công nhận thương binh người hưởng chính sách như thương binh
*1 bệnh binh > công nhận bệnh binh ; xét hưởng trợ cấp hàng tháng hoặc trợ cấp một lần đối với bệnh binh
*1 chất độc da cam | chất độc màu da cam | nhiễm chất độc | da cam | dioxin > xét trợ cấp đối với người hoạt động kháng chiến bị nhiễm chất độc hóa học
*1 bị địch bắt | ở tù + kháng chiến | tù đày | tù côn đảo | tù phú quốc > bị địch bắt tù đày ; cấp giấy xác nhận về thời gian tù và nơi bị tù
*1.5 kháng chiến ! chất độc, tù, huân chương | đi bộ đội + chống mỹ | tham gia kháng chiến | đánh mỹ | chống mỹ | đi lính hồi xưa | bộ đội + trợ cấp | bộ đội + tiền | bộ đội cũ | trợ cấp một lần + bộ đội | đi b | quân nhân + trợ cấp | bộ đội phục viên | ông nội + kháng chiến | trợ cấp kháng chiến > thực hiện chế độ trợ cấp một lần đối với quân nhân tham gia kháng chiến chống mỹ cứu nước ; thực hiện chế độ trợ cấp hàng tháng đối với quân nhân tham gia kháng chiến chống mỹ cứu nước
*1 cựu chiến binh | bộ đội + campuchia | đánh pôn pốt | biên giới tây nam | chiến trường k | đi k | bộ đội campuchia | chiến tranh biên giới | làm nhiệm vụ quốc tế > giải quyết chế độ trợ cấp một lần đối với quân nhân trực tiếp tham gia chiến tranh bảo vệ tổ quốc và làm nhiệm vụ quốc tế ; thực hiện chế độ trợ cấp một lần đối với quân nhân tham gia kháng chiến chống mỹ cứu nước
*1 du kích | dân quân + kháng chiến > chế độ một lần đối với đối tượng du kích thôn ấp ở miền nam trực tiếp tham gia kháng chiến chống mỹ cứu nước
*1 dân công hỏa tuyến | dân công > giải quyết chế độ trợ cấp một lần cấp giấy chứng nhận đối với dân công hỏa tuyến
*1 thanh niên xung phong > giải quyết chế độ trợ cấp một lần đối với công nhân viên chức nhà nước thanh niên xung phong trực tiếp tham gia chiến tranh bảo vệ tổ quốc
*1 người có công + trợ cấp | người có công ! chết, từ trần, di chuyển | gia đình chính sách > giải quyết chế độ trợ cấp ; người có công
*1 người có công + chết | người có công + mất | thương binh + chết > giải quyết chế độ trợ cấp một lần khi người có công đang tại ngũ công tác từ trần
*1 chuyển hồ sơ người có công > di chuyển hồ sơ người có công do quân đội quản lý
*1 con bộ đội + học phí | miễn học phí > giải quyết chế độ miễn học phí đối với con đẻ con nuôi hợp pháp của hạ sĩ quan binh sĩ tại ngũ
*1 gia đình bộ đội + khó khăn | con đi bộ đội + khó khăn | đang đi bộ đội + trợ cấp | con đang đi bộ đội > giải quyết chế độ trợ cấp khó khăn đột xuất đối với thân nhân của hạ sĩ quan binh sĩ tại ngũ
*1 quân nhân chết | bộ đội chết | quân nhân + mai táng > giải quyết chế độ trợ cấp một lần khi người có công đang tại ngũ công tác từ trần ; giải quyết hưởng chế độ tử tuất
*1 dân quân ! kháng chiến, khám, khen > trợ cấp cho dân quân tự vệ không tham gia bảo hiểm xã hội nếu bị tai nạn chết
*1 bảo vệ an ninh + bị thương | công an viên + bị thương > giải quyết chế độ chính sách cho người tham gia lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở
# military service
*1.6 nghĩa vụ quân sự ! chuyển, đổi, tạm vắng, vắng, miễn, dự bị, bổ sung, công an | đăng ký nghĩa vụ | 17 tuổi + nghĩa vụ | 17 tuổi + nam | khám nghĩa vụ | đi nghĩa vụ ! công an | đủ 17 tuổi | đăng ký đi bộ đội | giấy đăng ký nghĩa vụ | gọi đi bộ đội > đăng ký nghĩa vụ quân sự lần đầu
*1.8 chuyển nghĩa vụ | nghĩa vụ quân sự + chuyển | nghĩa vụ + chuyển | chuyển nơi đăng ký nghĩa vụ | nghĩa vụ + đi học đại học | nghĩa vụ + đổi chỗ ở | rút hồ sơ nghĩa vụ > đăng ký nghĩa vụ quân sự chuyển đi khi thay đổi nơi cư trú hoặc nơi làm việc học tập ; đăng ký nghĩa vụ quân sự chuyển đến
*1.8 nghĩa vụ quân sự + tạm vắng | nghĩa vụ + vắng | nghĩa vụ + tạm vắng > đăng ký nghĩa vụ quân sự tạm vắng
*1 nghĩa vụ quân sự + miễn | miễn nghĩa vụ > đăng ký miễn nghĩa vụ quân sự thời chiến
*1 quân dự bị | ngạch dự bị | xuất ngũ + dự bị | xuất ngũ ! giấy phép lái xe, trợ cấp > đăng ký phục vụ trong ngạch dự bị
*1 nghĩa vụ + bổ sung | nghĩa vụ + đổi thông tin > đăng ký nghĩa vụ quân sự bổ sung
*1 thi quân đội | trường quân đội | trường quân sự | đi sĩ quan | thi sĩ quan > tuyển sinh đào tạo trình độ đại học cao đẳng quân sự hệ chính quy
`;
