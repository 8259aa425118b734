/** Land, houses, building permits, social housing, real-estate trades. */
export const landAndBuildingWords = `
# first certificate
*1.4 sổ đỏ ! {lost}, đổi, sang tên, sai, tách, thế chấp, cầm, cho con, xóa, mua, bán, tặng, gộp, hợp, lại, sửa, đính chính, chuyển, ghi, chung cư, cũ, vay, ngân hàng, công chứng, photo, phân chia, thừa kế, cháy, chuyển nhượng | làm sổ đỏ | sổ đỏ lần đầu | cấp sổ đỏ | xin sổ đỏ | chưa có sổ đỏ | chưa có sổ | khai hoang | đất khai phá | đất không có giấy | đất ông bà để lại + làm giấy | làm giấy đất | làm giấy + đất | cấp giấy chứng nhận lần đầu | đất chưa có giấy | đất giấy tay + sổ | hợp thức hóa đất | hợp thức hóa | đăng ký đất đai lần đầu | đăng ký đất lần đầu | cấp quyền sử dụng đất | sổ đỏ + ông bà | vô sổ đỏ lần đầu > đăng ký đất đai tài sản gắn liền với đất cấp giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình cá nhân
*1 sổ đỏ + công ty | sổ đỏ + tổ chức | sổ đỏ + chùa | đất chùa | đất đình > đăng ký đất đai tài sản gắn liền với đất cấp giấy chứng nhận lần đầu đối với tổ chức đang sử dụng đất
# transfer
*1.6 sang tên + đất | sang tên sổ đỏ | sổ đỏ + sang tên | sang tên nhà | chuyển nhượng đất ! chứng thực, công chứng, hợp đồng, mỏ | chuyển nhượng quyền sử dụng đất ! chứng thực, công chứng, hợp đồng | bán đất ! thuế, chứng, công chứng, giấy tay, viết tay, ủy quyền | mua đất ! thuế, chứng, viết tay | bán nhà ! thuế, chứng, nhà nước, xã hội | mua nhà ! xã hội, khẩu, thuế | tặng đất | tặng cho đất | cho đất | cho con đất | đất cho con ! tách | tặng nhà | sang sổ | sổ đỏ + cho con ! tách | sổ đỏ cho con | chuyển tên sổ đỏ | đổi tên sổ đỏ | đổi chủ + đất | cha mẹ cho đất | cho đất con | thừa kế + đất ! chứng, từ chối, phân chia | thừa kế nhà | thừa kế sổ đỏ | thừa kế đất | thừa hưởng đất | đất thừa kế | cha mẹ chết + đất | cha chết + sổ đỏ | mẹ chết + sổ đỏ | ba mất + sổ đỏ | chồng chết + sổ đỏ | sổ đỏ + chết | sang tên đất đai | sang nhượng đất | mua bán đất | biến động đất | đăng ký biến động | đứng tên sổ đỏ | sang tên qua | sang tên cho | sang tên + thừa kế | cho tặng đất | tặng + sổ đỏ | sang tên ! {vehicle}, tàu, {boat}, tiệm, {fishboat}, xe, đăng ký xe, biển số, chính chủ, công ty, quán, sim, điện > đăng ký biến động quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất chuyển nhượng thừa kế tặng cho quyền sử dụng đất
*1 ly hôn + đất | chia đất vợ chồng | thỏa thuận vợ chồng + đất | án tòa + đất | tòa xử + đất > đăng ký biến động đối với trường hợp thay đổi quyền sử dụng đất theo thỏa thuận của các thành viên hộ gia đình hoặc của vợ và chồng
*1.5 sổ đỏ + đổi tên chủ | đổi thông tin sổ đỏ | sổ đỏ + đổi thẻ căn cước | sổ đỏ + địa chỉ | cập nhật sổ đỏ | đổi số chứng minh nhân dân + sổ đỏ | thẻ căn cước + sổ đỏ | sạt lở đất | sạt lở + sổ đỏ > đăng ký biến động đối với trường hợp đổi tên hoặc thay đổi thông tin về người sử dụng đất chủ sở hữu tài sản gắn liền với đất
# lost, renewed, corrected
*1.8 mất + sổ đỏ | {lost} + sổ đỏ | cấp lại sổ đỏ | sổ đỏ + cấp lại | làm lại sổ đỏ | cháy + sổ đỏ > cấp lại giấy chứng nhận do bị mất @Đất đai
đổi sổ đỏ | cấp đổi sổ đỏ | sổ đỏ + đổi ! tên | sổ đỏ cũ | sổ đỏ rách | sổ đỏ + nhòe | sổ đỏ + rách | sổ cũ + sổ mới | đổi sổ mới | đổi sổ hồng mới | đo đạc lại + sổ > cấp đổi giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất
*1.8 sổ đỏ + sai | sổ đỏ + sửa | đính chính | đính chính sổ đỏ | sổ đỏ + nhầm | sổ đỏ + ghi sai | sai tên + sổ đỏ | sai diện tích | sổ đỏ + lộn | sai thông tin + đất > đính chính giấy chứng nhận đã cấp @Đất đai
*1 thu hồi sổ đỏ | sổ đỏ + cấp sai | sổ đỏ + cấp không đúng > thu hồi giấy chứng nhận đã cấp không đúng quy định của pháp luật đất đai
tách thửa | hợp thửa | tách sổ đỏ | chia đất + con | tách đất | gộp sổ đỏ | gộp đất | gộp thửa | chia thửa | nhập thửa | gộp + sổ đỏ | phân lô | chia lô | cắt đất | cắt đất cho con | chia đất cho con | chia 2 sổ | tách sổ + đất | chia đất ra | cắt bán bớt đất > tách thửa hoặc hợp thửa đất
*1.8 chuyển mục đích | lên thổ cư | lên đất ở | chuyển mục đích sử dụng | chuyển mục đích sử dụng đất ! rừng | chuyển thổ cư | đất lúa + đất ở | đất nông nghiệp + đất ở | đất vườn + đất ở | chuyển đất ở | đất lúa + cất nhà | đất lúa + xây nhà | đất vườn + xây nhà | chuyển đất nông nghiệp | chuyển đất lúa | lên đất thổ | đất trồng cây + đất ở | chuyển đổi mục đích | xin lên thổ > giao đất cho thuê đất chuyển mục đích sử dụng đất đối với trường hợp giao đất cho thuê đất không đấu giá quyền sử dụng đất
*1.6 chuyển lúa sang | lúa sang cây | đất lúa + tôm | đất lúa + cây | chuyển đổi cây trồng | đất lúa + trồng | lúa + nuôi tôm | chuyển đổi cơ cấu cây trồng | lên liếp > chuyển đổi cơ cấu cây trồng vật nuôi trên đất trồng lúa
*1.5 thuê đất ! nông nghiệp công nghệ, tiền, miễn, giảm, khai | thuê đất nhà nước | xin thuê đất | giao đất | gia hạn sử dụng đất | đất hết hạn | gia hạn đất | hết hạn sử dụng đất | xin giao đất > giao đất cho thuê đất chuyển mục đích sử dụng đất đối với trường hợp giao đất cho thuê đất không đấu giá gia hạn sử dụng đất khi hết thời hạn sử dụng đất
*1 đất nông nghiệp hết hạn | tiếp tục sử dụng đất > xác nhận tiếp tục sử dụng đất nông nghiệp
tranh chấp đất | tranh chấp ranh đất | lấn ranh | lấn đất | lấn chiếm đất | ranh đất | hòa giải đất | hòa giải tranh chấp | giành đất | giành nhau đất | hàng xóm + đất | cãi nhau ranh | mâu thuẫn đất | ranh giới đất + hàng xóm | tranh chấp đất đai | đất bị lấn | cự cãi + đất | giành đất | kiện đất | tranh chấp lối đi > hòa giải tranh chấp đất đai ; giải quyết tranh chấp đất đai thuộc thẩm quyền của chủ tịch ủy ban nhân dân cấp xã
*1 giải quyết tranh chấp đất + tỉnh > giải quyết tranh chấp đất đai thuộc thẩm quyền của chủ tịch ủy ban nhân cấp tỉnh
*1.8 thế chấp ! xóa, giải, tàu, rút, trả, cổ phần | cầm sổ đỏ | vay ngân hàng + sổ đỏ | vay ngân hàng + đất | vay vốn + sổ đỏ | đăng ký thế chấp | vay thế chấp | cắm sổ đỏ | thế chấp sổ đỏ | vay + sổ đỏ | giao dịch bảo đảm | thế chấp nhà | thế chấp đất > đăng ký biện pháp bảo đảm bằng quyền sử dụng đất tài sản gắn liền với đất
*1.9 xóa thế chấp | giải chấp | xóa đăng ký thế chấp | hết nợ + thế chấp | trả nợ + sổ đỏ | rút sổ đỏ | lấy sổ đỏ + ngân hàng | trả xong ngân hàng | trả hết nợ + ngân hàng | giải chấp sổ đỏ | xóa giao dịch bảo đảm | tất toán + sổ đỏ > xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất tài sản gắn liền với đất
*1 thế chấp xe | thế chấp ô tô | cầm xe + ngân hàng > đăng ký biện pháp bảo đảm bằng động sản
*1 thế chấp tàu > đăng ký biện pháp bảo đảm bằng tàu biển
*1.6 nhà + vào sổ đỏ | nhà + sổ đỏ + ghi | hoàn công | đăng ký tài sản trên đất | tài sản gắn liền với đất ! cấp đổi | bổ sung nhà vào sổ | ghi nhà vào sổ | xây xong + sổ đỏ | nhà mới xây + sổ đỏ | cập nhật nhà + sổ đỏ | nhà + ghi vô > đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận hoặc đăng ký thay đổi về tài sản gắn liền với đất
*1.6 chung cư + sổ đỏ | chung cư + mua | sổ đỏ chung cư | căn hộ + sổ | mua đất dự án | chung cư + giấy tờ | căn hộ + giấy > đăng ký cấp giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất cho người nhận chuyển nhượng quyền sử dụng đất quyền sở hữu nhà ở công trình xây dựng trong dự án bất động sản
*1 đất tăng diện tích | diện tích tăng thêm | đất dư > đăng ký cấp giấy chứng nhận đối với thửa đất có diện tích tăng thêm do thay đổi ranh giới
*1 hiến đất | hiến đất làm đường | cho đất làm đường | tặng đất nhà nước > tặng cho quyền sử dụng đất cho nhà nước hoặc cộng đồng dân cư hoặc mở rộng đường giao thông
*1 nợ tiền sử dụng đất | ghi nợ tiền sử dụng đất | nợ tiền đất | tái định cư + nợ > ghi nợ tiền sử dụng đất của hộ gia đình cá nhân ; thanh toán xóa nợ tiền sử dụng đất
*1 xóa nợ tiền sử dụng đất | trả nợ tiền sử dụng đất > thanh toán xóa nợ tiền sử dụng đất đối với hộ gia đình cá nhân được ghi nợ ; xóa ghi nợ tiền sử dụng đất lệ phí trước bạ
*1 mua đất giấy tay | đất mua giấy tay | giấy tay + sổ > đăng ký cấp giấy chứng nhận đối với trường hợp đã chuyển quyền sử dụng đất trước ngày 01 tháng 8 năm 2024
*1 xác định lại đất ở | diện tích đất ở + lại > xác định lại diện tích đất ở của hộ gia đình cá nhân
*1 quy hoạch + xem | quy hoạch + đất | xem quy hoạch | hỏi quy hoạch | đất dính quy hoạch | thông tin quy hoạch > cung cấp thông tin quy hoạch đô thị và nông thôn
*1 bản đồ địa chính | trích lục bản đồ | thông tin thửa đất | bản đồ đất | tọa độ > cung cấp thông tin dữ liệu sản phẩm đo đạc và bản đồ ; khai thác và sử dụng thông tin dữ liệu tài nguyên và môi trường cấp tỉnh
*1 đo đạc + chứng chỉ > chứng chỉ hành nghề đo đạc và bản đồ hạng ii
# building
xây nhà ! thiết kế, sửa, hết hạn, dời, chuyển mục đích, đất lúa, đất ở, xong, sổ đỏ, vay | giấy phép xây dựng ! gia hạn, hết hạn, mất, lại, sửa, cải tạo, đổi, điều chỉnh, dời, di dời, nhà thầu | xin phép xây | xin phép xây nhà | giấy phép xây nhà | cất nhà cấp 4 | xin phép cất nhà | phép xây dựng | xây dựng nhà ở | xây chùa | xây nhà thờ | xây nhà trọ | xây nhà xưởng | cất chòi | xây nhà mới > cấp giấy phép xây dựng mới đối với công trình cấp iii cấp iv nhà ở riêng lẻ ; cấp giấy phép xây dựng mới
*1.8 sửa nhà | sửa chữa nhà | cải tạo nhà | nâng tầng | lên lầu | thêm lầu | lên tầng | cơi nới | nâng nền | sửa chữa cải tạo | xây thêm | nâng nhà | sữa nhà | sửa lại nhà | lợp lại mái | xây thêm tầng > cấp giấy phép xây dựng sửa chữa cải tạo đối với công trình cấp iii cấp iv
*1.8 gia hạn giấy phép xây dựng | giấy phép xây dựng + hết hạn | giấy phép xây dựng + gia hạn | chưa kịp xây > gia hạn giấy phép xây dựng đối với công trình cấp iii cấp iv
*1.8 cấp lại giấy phép xây dựng | {lost} + giấy phép xây dựng > cấp lại giấy phép xây dựng đối với công trình cấp iii cấp iv
*1.8 đổi thiết kế | đổi bản vẽ | xây + đổi thiết kế | điều chỉnh giấy phép xây dựng | thay đổi thiết kế | sửa giấy phép xây dựng | xây khác bản vẽ | sửa bản vẽ > cấp điều chỉnh giấy phép xây dựng đối với công trình cấp iii cấp iv
dời nhà | di dời nhà | di dời công trình | giấy phép di dời | thần đèn > cấp giấy phép di dời đối với công trình cấp iii cấp iv
*1 chứng chỉ xây dựng | hành nghề xây dựng | kỹ sư + chứng chỉ | giám sát công trình | giám sát xây dựng | chứng chỉ giám sát | chứng chỉ thiết kế | chỉ huy trưởng + chứng chỉ | kỹ sư xây dựng ! gia hạn, mất | chứng chỉ hành nghề xây dựng ! lại, mất > cấp mới chứng chỉ hành nghề hoạt động xây dựng
*1 kỹ sư + gia hạn | chứng chỉ xây dựng + hết hạn | mất chứng chỉ xây dựng | cấp lại chứng chỉ xây dựng > cấp lại chứng chỉ hành nghề hoạt động xây dựng
*1 nhà thầu nước ngoài > cấp giấy phép hoạt động xây dựng cho nhà thầu nước ngoài
*1 kiến trúc sư | chứng chỉ kiến trúc | hành nghề kiến trúc ! gia hạn, lại > cấp chứng chỉ hành nghề kiến trúc
*1 gia hạn + kiến trúc > gia hạn chứng chỉ hành nghề kiến trúc
*1.2 thẩm định dự án | thẩm định báo cáo khả thi | báo cáo nghiên cứu khả thi > thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng
*1 thẩm định thiết kế ! phòng cháy, tàu > thẩm định thiết kế xây dựng triển khai sau thiết kế cơ sở
*1 nghiệm thu công trình > kiểm tra công tác nghiệm thu hoàn thành công trình của cơ quan chuyên môn về xây dựng tại địa phương
*1 chặt cây xanh | đốn cây ngoài đường | đốn cây đường phố | cây xanh trước nhà | cây trước nhà | cưa cây ven đường > cấp giấy phép chặt hạ dịch chuyển cây xanh
*1 vật liệu xây dựng + hợp quy | gạch + hợp quy > công bố hợp quy sản phẩm hàng hóa vật liệu xây dựng
# housing
*1.5 nhà ở xã hội ! giá, giao chủ, đề án | mua nhà xã hội | nhà giá rẻ | thu nhập thấp + nhà | nhà thu nhập thấp | mua nhà trả góp nhà nước | nhà cho công nhân | thuê mua nhà > đăng ký mua thuê mua thuê nhà ở xã hội vay vốn để hộ gia đình cá nhân tự xây dựng hoặc cải tạo sửa chữa nhà ở ; bán cho thuê mua cho thuê nhà ở xã hội
*1 vay tiền xây nhà | vay vốn xây nhà | vay xây nhà > đăng ký mua thuê mua thuê nhà ở xã hội vay vốn để hộ gia đình cá nhân tự xây dựng
*1.3 thuê nhà nhà nước | thuê nhà của nhà nước | nhà ở cũ + thuê | nhà công + thuê | nhà tập thể | nhà thuộc sở hữu nhà nước > cho thuê nhà ở cũ thuộc tài sản công ; cho thuê nhà ở công vụ
*1 mua nhà nhà nước | mua nhà cũ nhà nước | hóa giá nhà | mua lại nhà nhà nước > bán nhà ở cũ thuộc tài sản công
*1 nhà công vụ > cho thuê nhà ở công vụ thuộc thẩm quyền quản lý của địa phương
*1 nhà ở sinh viên | ký túc xá nhà nước > cho thuê nhà ở sinh viên thuộc sở hữu nhà nước
*1 ban quản trị chung cư | ban quản trị > công nhận ban quản trị nhà chung cư
*1 người nước ngoài + sở hữu nhà > gia hạn thời hạn sở hữu nhà ở tại việt nam của tổ chức cá nhân nước ngoài
*1.4 môi giới nhà đất | môi giới bất động sản ! lại, mất, hết hạn | cò đất | chứng chỉ môi giới | làm môi giới | sale bất động sản > cấp mới chứng chỉ hành nghề môi giới bất động sản
*1 mất chứng chỉ môi giới | cấp lại chứng chỉ môi giới | {lost} + môi giới > cấp lại chứng chỉ hành nghề môi giới bất động sản trong trường hợp chứng chỉ bị cháy bị mất
*1 môi giới + hết hạn > cấp lại chứng chỉ hành nghề môi giới bất động sản trong trường hợp chứng chỉ cũ đã hết hạn
*1 sàn bất động sản | sàn giao dịch > cấp giấy phép hoạt động của sàn giao dịch bất động sản
*1 bán nhà trên giấy | nhà hình thành trong tương lai | đủ điều kiện mở bán > thông báo nhà ở hình thành trong tương lai đủ điều kiện được bán cho thuê mua
`;
