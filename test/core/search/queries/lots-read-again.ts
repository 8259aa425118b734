/**
 * Two further parts like those of `lots-read.ts`; first found, when words for the parts before had been
 * written: 0.36 and 0.74, 0.53 and 0.83.
 */
export const lotReadAgainQueries = `
không khai thác tận thu nữa, trả giấy phép | 1.014282
đang đóng cọc ngoài luồng tàu biển thì thông báo cho tàu bè sao | 1.004058
nhờ vô hiệu hóa súng cũ để làm đạo cụ đóng phim | 1.013439
đăng ký lần đầu mô tô nước, thuyền kayak cho khu du lịch | 2.001215
tàu rời giàn khoan ngoài khơi đi nước ngoài | 1.003934
công ty muốn đem vốn qua lào đầu tư | 2.000239
mua chung cư có sẵn làm nhà công vụ cho cơ quan trung ương | 5.002580 5.002581
hàng trung chuyển ở cảng rồi đi nước khác | 1.007850
bằng lái hết hạn đổi bằng mới | 3.000347
xuất cá tra qua mỹ cần chứng nhận coa | 2.002819
luật sư ngoại quốc mất giấy hành nghề | 1.001993
xin tăng công suất mỏ đá trong giấy phép | 1.014267 1.014241
chuyển hàng chưa thông quan từ cảng về kho nội địa | 1.007740
công khai dự án kêu gọi nhà đầu tư | 2.002602 2.002603
xin nhà nước hỗ trợ làm dự án nuôi bò | 1.012833 1.012832 1.012834 1.012835 1.012836
mua nền trong dự án giờ xin sổ | 1.012787
xe tải chạy trên bờ kênh thủy lợi phải xin phép | 1.014859
nộp đơn kiện qua mạng | 3.000163
khai hải quan sai giờ sửa lại | 2.002184
gửi hàng từ nước ngoài vô kho ngoại quan | 2.001243
mấy hộ lập tổ hợp tác báo với xã | 2.002226
cán bộ xuống nhà làm đăng ký kết hôn cho người già yếu | 1.000593
xây nhà mới 2 tầng xin phép ở đâu | 1.013225 1.013236
phòng kiểm nghiệm bị mất giấy đăng ký hoạt động | 1.014419
đóng khu neo đậu tàu vì lý do quốc phòng | 5.002560
bộ đội bị thương xin công nhận thương binh | 1.013176
người đài loan ở việt nam lâu năm muốn vô quốc tịch | 2.002039
muốn mua số liệu khảo sát mỏ của tỉnh | 1.014786 1.014345
đổi phiếu thu hoạch nghêu sò qua giấy xuất xứ | 2.001838
công ty giao nhận xin phát hành vận đơn hàng không | 1.004419
kê khai thuế xăng dầu túi ni lông | 1.008323
xin giấy phép xuất gỗ sang châu âu | 3.000155
mất giấy cải tạo xe | 1.013097
quỹ tín dụng nhân dân sắp hết thời hạn hoạt động | 1.001670
làm phụ tùng máy bay xin phê chuẩn | 1.004417
cha tôi đi lính đơn vị mang mật danh, cần giấy giải thích đơn vị đó | 2.002758
đổi nhận lương hưu tiền mặt qua thẻ | 2.000740
khó khăn quá xin nộp thuế trễ | 1.008590 1.013490
mua hàng trung quốc bán thẳng qua mỹ không về việt nam | 1.007839
hãng bay xin chứng chỉ aoc | 1.004317
báo luồng sông riêng của nhà máy cho tàu biết | 1.009461
thi bằng hoa tiêu dẫn tàu | 1.002345
công ty khác đặt tên giống thương hiệu của tôi bắt đổi tên | 1.005169
xin chứng chỉ làm đấu giá viên | 1.003915
tổ chức mới lập xin mã số thuế | 2.002225
chi nhánh công ty luật nước ngoài đổi địa chỉ đổi trưởng chi nhánh | 1.002198
sắp xếp lại lâm trường quốc doanh | 1.000025
quyết định đầu tư xây nhà công vụ cho bộ | 5.002578
trả xong nợ mua xe tải trả góp, gỡ thế chấp xe | 1.011437
nhập cá cảnh lạ có nguy cơ xâm hại | 1.003361
mở trường dạy thủy thủ thuyền viên | 2.002001
công ty cho thuê tài chính dời trụ sở | 1.012699
phát hành cổ phiếu để đổi lấy cổ phiếu công ty khác chào mua | 1.009686
việt kiều xin bỏ quốc tịch việt nam | 1.005141
kê khai thuế thiếu giờ khai lại | 1.008327
tự lai tạo ra giống xoài mới xin bảo hộ | 1.012065
chuyên gia tây làm dự án từ thiện được miễn thuế thu nhập | 1.008571
mua lại nguyên dự án bất động sản đứng tên đất | 1.013994
xin giấy lưu hành tự do để xuất khẩu nông sản | 2.001730
thợ sửa tàu xin giấy lên tàu nước ngoài 3 tháng | 1.013565
tàu chiến nước bạn chuyển qua cảng khác | 1.013584
bảo hiểm tương hỗ vi mô ngưng hoạt động | 1.012342
công ty thẩm định giá xin giấy đủ điều kiện | 1.011500
tạm ngưng kinh doanh báo thuế | 1.007042
xin thêm lối ra vào đường cao tốc | 1.013276
công ty một chủ muốn thêm người góp vốn thành 2 thành viên | 2.002033
hợp tác xã bị trùng tên đòi đổi | 2.002635
giấy phép mở đường ngang qua đường sắt hết hạn | 1.005058
chi nhánh công ty tài chính dời chỗ | 1.001668
duyệt dự toán trồng rừng bằng vốn nhà nước | 1.007918
khiếu nại lần 2 bộ chỉ huy quân sự tỉnh | 1.013526
lệnh chở thuốc nổ | 1.013544
trước bạ xe máy | 1.007700
khách sạn khai báo khách nước ngoài trên mạng | 1.001437
kiểm tra chặt thực phẩm nhập khẩu | 2.001604
sửa lệnh vận chuyển thuốc nổ | 1.013545
thử nghiệm thuốc sâu mới để đăng ký | 2.001335
ngân hàng thế trái phiếu vamc vay tiền ngân hàng nhà nước | 1.011421
bơm nước xuống tầng ngầm chạy thử xong lấy ý kiến ở đâu | 1.012504
công ty mua cổ tức trái phiếu khấu trừ thuế thu nhập nhà đầu tư | 1.008340
xin bản sao giấy chứng nhận thế chấp tàu biển | 1.011434
muốn mở ví điện tử | 1.000756
hàng xuất bị trả về không phải đóng thuế nhập | 1.009559
người gốc việt chưa rõ quốc tịch muốn xem thông tin của mình | 1.012545 1.014057
chứng nhận an ninh cảng biển quốc tế | 1.001099
đổi giấy kinh doanh xử lý dữ liệu cá nhân | 1.014912
sửa thông tin giấy đăng ký sân bay | 1.002897
bị thu hồi thẻ quản tài viên giờ xin lại | 1.014966
xuất khẩu da cá sấu xin cites | 1.003903
đổi nhà công thành chỗ làm việc khác | 6.006593 1.013769
bị bắt oan muốn nhà nước xin lỗi | 2.002191 2.002194
gia đình trồng keo muốn làm chứng chỉ rừng fsc | 3.000250 1.000055
công ty khấu trừ thuế thu nhập của nhân viên hàng tháng | 2.002235
quỹ tài chính vi mô đổi địa chỉ phòng giao dịch | 1.007794
đại sứ quán nhập đồ phục vụ công tác miễn thuế | 1.009556
nhà máy thủy điện xin giảm tiền dịch vụ môi trường rừng | 1.000058 1.000071
giấy khai sinh mất, sổ bộ cũng không còn | 1.004884
công ty lâm nghiệp làm phương án quản lý rừng lâu dài | 1.000055 3.000250
xin ý kiến kích thước xây cảng sông | 1.009462
ngân hàng xin mật mã đăng nhập chiết khấu giấy tờ | 1.003008
làm mất giấy flegt | 3.000158
nhóm hộ nghèo xin vốn nuôi dê | 3.000284 1.002544 1.014208 2.001709 3.000224 3.000272 3.000274 3.000285 3.000286 3.000332 1.014737
đi viện trái tuyến tự trả tiền, giờ xin bảo hiểm hoàn lại | 1.001656
chọn doanh nghiệp đi thăm dò mỏ không qua đấu giá | 1.014233 1.014260
rớt mất hộ chiếu báo công an xã | 1.010386 1.001445 1.010385 2.000539
đổi đơn vị làm dự án carbon theo điều 6.2 | 3.000542
công an chống mỹ dưới 20 năm được chế độ gì | 1.003777
sửa giấy phép nghiên cứu biển của tỉnh | 3.000436
cong ty muon gia han khoan vay nuoc ngoai | 1.000111
giấy tạm trú hết hạn | 1.002755
số cmnd cũ và cccd mới khác nhau xin giấy xác nhận | 1.012566
xin giấy độc thân để mua đất | 1.004873
ngân hàng xin bù lãi suất cho vay huyện nghèo | 3.000044
hết nghĩa vụ quân sự đăng ký dự bị | 1.013135
sơn lại tàu trong cảng phải xin phép | 1.003265
ngân hàng thông báo siết sổ đỏ thế chấp | 1.011427
lam lai can cuoc bi mat | 1.000757 1.014064 2.001194
công ty tài chính tự đem tiền đầu tư chứng khoán nước ngoài | 1.000789
xây cầu dẫn trong vùng nước cảng biển xin ý kiến | 1.001899
hai công ty sáp nhập thì mã số thuế làm sao | 1.008759
hãng bay nước ngoài bán vé ở việt nam đóng thuế | 1.008331
đất ruộng hết hạn 50 năm muốn dùng tiếp | 1.013947
văn phòng giám định tư pháp bị mất giấy hoạt động | 1.001117
xin giấy khen của cục trưởng | 6.005713
cán bộ phường làm sai gây thiệt hại đòi đền | 2.002192 2.002165 2.002195
làm phiếu lý lịch đi làm nước ngoài | 3.000333
từng bị tước thẻ luật sư giờ xin cấp lại | 1.008624
thương binh về địa phương bị ngưng trợ cấp | 1.013189 1.013188 1.013187
mất hợp đồng mua bán nhà đã chứng thực xin bản sao | 2.000942
mua lại suất thuê nhà nhà nước của người khác | 1.012897
chứng chỉ kiến trúc sư sắp hết hạn | 1.008991
muốn làm thầy dạy lái xe | 1.001765
đang tập sự thừa phát lại muốn chuyển chỗ | 1.008926
tàu biển gắn máy nhận dạng tầm xa lrit | 6.006584
giấy phép còi hụ xe cứu thương bị mất | 3.000401
xin khảo sát mỏ đất san lấp | 1.014289
doanh nghiệp nông nghiệp xin giải ngân tiền nhà nước hỗ trợ | 1.001664
đóng bãi đáp trực thăng trên nóc nhà | 1.013280
công ty nhỏ xin hỗ trợ tiền thuê luật sư tư vấn | 1.005464
xin xây nhà sát bờ kênh thủy lợi | 1.004427 1.014849
khiếu nại quyết định phạt của công an xã | 1.003504 1.000178 1.003537
`;
