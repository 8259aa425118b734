/** Queries that the word lists were written against. */
export const trainQueries = `
làm khai sinh cho con | 1.001193 2.000986 2.001023
đẻ con xong ra phường làm gì | 1.001193 2.000986 2.001023
con dau long khong co cha khai sinh sao | 1.001193 1.000689
khai sinh trễ hạn | 1.001193
khai sinh cho cháu có cha là người Trung Quốc | 2.000528 1.001193
trẻ bị bỏ rơi nhặt được ngoài chùa | 1.001193 3.000322
khai tử cho mẹ | 1.000656
người thân chết làm giấy chứng tử | 1.000656
cắt khẩu người chết, mai táng phí làm chung | 1.000656
đăng kí kết hôn | 1.000894
giay dang ky ket hon co yeu to nuoc ngoai | 2.000806
lấy vợ Campuchia | 2.000806 1.000094
giấy xác nhận tình trạng hôn nhân | 1.004873
giấy chứng nhận chưa vợ | 1.004873
cải chính khai sinh | 1.004859
sai chữ lót trên giấy khai sinh | 1.004859
xin đổi tên lót | 1.004859
nhận cha cho con | 1.001022
nhận con nước ngoài | 2.000779
trích lục khai sinh | 2.000635
sao luc giay ket hon | 2.000635
làm lại giấy khai sinh bị mất | 1.004884
đăng ký lại khai tử | 1.005461
xác định lại dân tộc | 1.004859
ghi chú kết hôn ở nước ngoài | 2.002189
đăng ký giám hộ | 1.004837
nuôi con nuôi | 2.001263
đăng ký lại nuôi con nuôi | 2.001255
chứng thực bản sao | 2.000815
sao y chứng thực | 2.000815
xác nhận chữ ký sơ yếu lý lịch | 2.000884
chứng thực hợp đồng chuyển nhượng đất | 2.001035
chứng thực di chúc | 2.001019
chia thừa kế | 2.001406
công chứng bản dịch | 2.000992 2.001008 2.000988 2.000975
đăng ký thường trú | 1.004222
nhập khẩu về nhà cha mẹ | 1.004222
dang ky tam tru | 1.004194
gia hạn tạm trú | 1.002755
khai báo lưu trú | 2.001159
tach ho | 1.010038
xác nhận cư trú | 1.010041
khai bao tam vang | 1.003677
điều chỉnh thông tin cư trú sai tên trong sổ | 1.010039
xóa đăng ký thường trú | 1.003197
làm căn cước công dân | 1.014061 2.000200 1.001247
cap lai cccd bi mat | 1.014064 2.001194 1.000757
đổi chứng minh nhân dân sang căn cước | 1.014063 2.001195 1.000889
trẻ em làm căn cước | 1.014062 1.012549 1.012543
xác nhận số chứng minh cũ | 1.012566
định danh điện tử | 3.000228 1.011410
giấy chứng nhận căn cước | 1.014065 1.014067 1.014068
làm hộ chiếu | 1.001456 1.001471
báo mất hộ chiếu | 1.001445 1.010386 1.010385 2.000539
hộ chiếu cho trẻ sơ sinh | 1.001456 1.001471
gia hạn tạm trú người nước ngoài | 1.001146 1.003326
thẻ tạm trú | 1.003460 1.003358
cấp thị thực | 1.001194 1.003342 1.002756 1.002757
miễn thị thực 5 năm việt kiều | 1.003144
khai báo tạm trú người nước ngoài | 1.001437 1.000253
giấy thông hành biên giới | 1.001200 1.001258 1.001280 1.012680 1.003133 1.014364 1.003494 1.010055 1.010049
thi bằng lái | 3.000346
doi giay phep lai xe | 3.000347
cấp lại bằng lái xe mất | 3.000348
bằng lái quốc tế IDP | 3.000353
đổi bằng lái của người nước ngoài | 3.000351
đăng ký xe | 1.013067 1.012575 1.013066
sang tên xe | 1.013076
cap lai dang ky xe | 1.013080 1.013082
cấp đổi biển số | 1.013079
thu hồi đăng ký xe | 1.013065 1.013123
đăng kiểm ô tô | 1.005103
đăng ký ghe | 1.004088 1.004047
đăng ký tàu cá | 1.003650
xoá đăng ký tàu cá | 1.003681
giấy phép đánh cá | 1.004359
xác nhận cá khai thác | 1.003593 1.003666
nuoi ca long be | 1.004692 1.014801 1.014834
cấp sổ đỏ lần đầu | 1.013978
sang tên sổ đỏ | 1.013831
tặng cho đất | 1.013831
thừa kế đất đai | 1.013831
mất sổ hồng | 1.012786
cấp đổi sổ đỏ | 1.012783
tach thua | 1.012784
hop thua dat | 1.012784
chuyển mục đích sử dụng đất | 1.013949 1.013823
dat vuon len tho cu | 1.013949 1.013823
hòa giải tranh chấp đất | 1.012812
thế chấp đất vay vốn | 1.011441
xóa thế chấp | 1.011443
đính chính sổ đỏ | 1.012790 1.012796
gia hạn sử dụng đất | 1.013949 1.013823 1.013947
xin thuê đất | 1.013949 1.013823
đăng ký hộ kinh doanh | 1.001612
mở quán nhậu | 1.001612
mo tiem lam toc | 1.001612
chấm dứt hộ kinh doanh | 1.001266
tạm ngừng hộ kinh doanh | 1.001570
thay đổi hộ kinh doanh | 2.000720
cấp lại giấy đăng ký hộ kinh doanh | 2.000575
thành lập công ty | 2.001583 2.001199 2.002043 2.002042
công ty hai thành viên | 2.001199
công ty cổ phần | 2.002043
thay đổi người đại diện | 2.002011
chuyển trụ sở công ty | 2.002041
giải thể doanh nghiệp | 2.002023
tạm ngừng kinh doanh doanh nghiệp | 2.002029
chi nhánh văn phòng đại diện | 2.002069 2.002020 2.002045
thành lập hợp tác xã | 1.005280
giải thể hợp tác xã | 1.004982
đăng ký thuế cá nhân | 1.008498
người phụ thuộc | 1.008498
quyết toán thuế | 2.002233 1.008309
hoàn thuế | 1.007037 2.002233 1.008564
khai thuế hộ kinh doanh | 1.011022
lệ phí trước bạ nhà đất | 1.007277
lệ phí trước bạ xe | 1.007700
gia hạn nộp thuế | 1.008590 1.013490
hóa đơn điện tử | 1.010337
chấm dứt mã số thuế | 1.007607
xác nhận nghĩa vụ thuế | 1.008591 1.007781
miễn giảm thuế | 1.008584 1.007695 3.000083
thuế đất | 1.007695
nhập khẩu hàng hóa | 1.006440
xuất khẩu tôm hải quan | 1.006429
tạm nhập tái xuất | 1.007879 1.006468
giấy phép xây dựng | 1.013225 1.013236
sửa chữa cải tạo nhà | 1.013229 1.013238
gia hạn giấy phép xây dựng | 1.013227 1.013233
cấp lại giấy phép xây dựng | 1.013228 1.013235
nhà ở xã hội | 1.014632 1.115150 1.012896
chứng chỉ hành nghề xây dựng | 1.013237
môi giới bất động sản | 1.012906
nghĩa vụ quân sự | 1.013133
trợ cấp người có công | 1.013144 1.013145 1.004089 1.004163 1.013192
trợ cấp một lần kháng chiến | 1.013144 1.013159 1.013157 1.013145
lý lịch tư pháp | 3.000333 3.000330
trợ giúp pháp lý | 2.000829 2.000596
thẻ luật sư | 1.000828 1.000688
thôi quốc tịch | 2.002036 1.005141
nhập tịch | 2.002039 2.002797
kiểm dịch động vật | 1.002338
thuốc bảo vệ thực vật mua bán | 1.004363
buôn bán thuốc thú y | 1.001686
khai thác gỗ | 1.011471 1.011470
khoan giếng | 1.001662 1.004223 1.004232 1.004122
khai thác khoáng sản | 1.014257 1.014236
giấy phép môi trường | 1.010727 1.010719
hỗ trợ thiên tai dịch bệnh | 1.013997
hộ nghèo cận nghèo | 1.011606 1.011607
bảo hiểm xã hội một lần | 1.001613
chế độ thai sản | 2.000693
lương hưu | 2.000605
cấp lại sổ bảo hiểm xã hội | 1.002759
an ninh trật tự cầm đồ | 2.001478 1.003204
con dấu | 2.001403 2.001410 1.003173
pháo hoa | 3.000171 1.014984 3.000167 3.000168 3.000169 3.000170 3.000172 1.014981 1.014980 1.014982 1.014983
pccc | 3.000489 3.000490
khiếu nại lần đầu | 1.013524 1.013527 1.004335
tố cáo | 1.013519 1.013520 1.013521 1.004327 1.003482
mua bán vàng miếng | 1.000616
vay nước ngoài | 1.000972
drone flycam | 1.013272
bến thủy nội địa | 1.009454 1.009452 1.003658
bằng thuyền trưởng | 1.003135
kinh doanh vận tải | 1.000703
phù hiệu xe | 2.002288
bồi thường nhà nước | 2.002165 2.002192 2.002195
hòa giải viên cơ sở | 1.002211
cai nghiện | 3.000527
birth registration | 1.001193
marriage certificate | 1.000894 2.000635
death registration | 1.000656
id card | 1.014061 1.014063 1.014064
passport | 1.001456 1.001471
driving licence | 3.000346 3.000347
red book land transfer | 1.013831
household business registration | 1.001612
visa extension | 1.001146 1.003326
daang kys hooj khaaur | 1.004222
ket hon nguoi nc ngoai | 2.000806
cmnd cu | 1.014063 1.012566
gplx hang c | 3.000346
lltp | 3.000333
bhxh 1 lan | 1.001613
mat bang tot nghiep cap 3 | 2.000908
bằng đại học bị mất làm lại ở đâu | 2.000908
`;
