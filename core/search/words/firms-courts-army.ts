/** Firms, experts, courts, data, weapons and the army, as clerks, lawyers and veterans say it. */
export const firmsCourtsAndArmyWords = `
# firms, investment
*1.8 dự án + ngưng | dự án + dừng hẳn | dừng dự án | bỏ dự án | chấm dứt dự án > tự quyết định chấm dứt hoạt động dự án của nhà đầu tư
dự án + tạm ngưng | dự án + nghỉ một thời gian > tự quyết định ngừng hoạt động dự án của nhà đầu tư
dự án + thêm thời gian | dự án + gia hạn | dự án 50 năm > gia hạn thời hạn hoạt động của dự án đầu tư
giấy chứng nhận đầu tư | irc > giấy chứng nhận đăng ký đầu tư
nước ngoài + mua cổ phần | nước ngoài + góp vốn > góp vốn mua cổ phần mua phần vốn góp
*1.8 hủy quyết định giải thể | giải thể + hoạt động tiếp | thôi không giải thể > hủy bỏ nghị quyết quyết định giải thể doanh nghiệp
khắc con dấu ! lại | khắc dấu ! lại | con dấu mới | làm con dấu > đăng ký mẫu con dấu mới
mất con dấu | đổi con dấu | khắc lại > đăng ký lại mẫu con dấu
ban quản trị chung cư > công nhận ban quản trị nhà chung cư
# firms and money
công ty chứng khoán + đổi tên | công ty chứng khoán + dời > thay đổi tên địa chỉ trụ sở chính công ty chứng khoán
công ty quản lý quỹ + giải thể > giải thể công ty quản lý quỹ
công ty quản lý quỹ + gộp | công ty chứng khoán + gộp | công ty chứng khoán + sáp nhập > tổ chức lại công ty chứng khoán công ty quản lý quỹ
bỏ môi giới chứng khoán | bớt nghiệp vụ > rút nghiệp vụ kinh doanh chứng khoán
thành công ty đại chúng > đăng ký công ty đại chúng
phái sinh + xin > đủ điều kiện kinh doanh chứng khoán phái sinh
tách công ty | chia công ty | công ty tách ra | hợp nhất công ty ! luật > đăng ký doanh nghiệp đối với các công ty được thành lập trên cơ sở chia tách hợp nhất công ty
công ty + sáp nhập ! luật, chứng khoán, ngân hàng, thuế > thay đổi nội dung đăng ký doanh nghiệp đối với công ty nhận sáp nhập
cổ đông sáng lập > thông báo thay đổi thông tin của cổ đông sáng lập
bổ sung điện thoại công ty | cập nhật email công ty > cập nhật bổ sung thông tin trong hồ sơ đăng ký doanh nghiệp
công ty nhà nước + thành công ty > chuyển đổi công ty nhà nước thành công ty tnhh mtv
văn phòng điều hành > văn phòng điều hành của nhà đầu tư nước ngoài trong hợp đồng bcc
đổi luật + bảo đảm ưu đãi | giữ ưu đãi đầu tư > áp dụng biện pháp bảo đảm đầu tư
xin chủ trương + khu công nghiệp > chấp thuận chủ trương đầu tư ban quản lý khu công nghiệp
xin chủ trương + dự án | chủ trương đầu tư > chấp thuận chủ trương đầu tư chủ tịch uỷ ban nhân dân cấp tỉnh
dự án + sửa chủ trương | dự án + đổi quy mô > chấp thuận điều chỉnh chủ trương đầu tư
đổi nhân sự ngân hàng nước ngoài | giám đốc chi nhánh ngân hàng nước ngoài > nhân sự bổ nhiệm tổng giám đốc của chi nhánh ngân hàng nước ngoài
ngân hàng + thêm nghiệp vụ | ngân hàng + bổ sung hoạt động > cấp bổ sung nội dung hoạt động vào giấy phép ngân hàng thương mại
tài chính vi mô + dời > thay đổi địa điểm đặt trụ sở chính của tổ chức tài chính vi mô
tài chính vi mô + gia hạn | tài chính vi mô + hết hạn > gia hạn thời hạn hoạt động của tổ chức tài chính vi mô
tài chính vi mô + mở | tài chính vi mô + phòng > chấp thuận thành lập chi nhánh phòng giao dịch của tổ chức tài chính vi mô
tài chính vi mô + vốn > tăng mức vốn điều lệ của tổ chức tài chính vi mô
phi ngân hàng + mở | mở công ty tài chính > giấy phép thành lập và hoạt động tổ chức tín dụng phi ngân hàng
bưu điện + phòng giao dịch > phòng giao dịch bưu điện
ngân hàng + dời chi nhánh | ngân hàng + dời phòng giao dịch > thay đổi địa điểm đặt trụ sở chi nhánh phòng giao dịch ngân hàng thương mại
ngân hàng nước ngoài + thêm vốn > tăng mức vốn được cấp của chi nhánh ngân hàng nước ngoài
quỹ tín dụng + giải thể | quỹ tín dụng + đóng > giải thể tự nguyện thanh lý tài sản quỹ tín dụng nhân dân ; thu hồi giấy phép quỹ tín dụng nhân dân
quỹ tín dụng + thêm hoạt động > thay đổi nội dung hoạt động của quỹ tín dụng nhân dân
gửi đô la tiền mặt ra nước ngoài | ngân hàng + chở ngoại tệ > xuất khẩu nhập khẩu ngoại tệ tiền mặt
ngân hàng + xin làm ngoại hối > chấp thuận hoạt động ngoại hối cơ bản
cho vay lãi suất ưu đãi | bù lãi suất | hỗ trợ lãi suất > hỗ trợ lãi suất vay vốn cấp bù chênh lệch lãi suất
đóng tài khoản kho bạc > tất toán tài khoản của đơn vị giao dịch mở tại kbnn
đối chiếu số dư kho bạc > đối chiếu xác nhận số dư tài khoản
đại lý thuế + dùng | thuê đại lý thuế > thông báo sử dụng dịch vụ của đại lý thuế
chủ nhà trọ + công ty nộp thay | nộp thuế thay chủ nhà > nộp thuế thay cho cá nhân có bất động sản cho thuê
phòng khám bệnh viện + bảo hiểm y tế + thanh toán | bệnh viện + quyết toán bảo hiểm > thanh toán chi phí bhyt với cơ sở kcb bhyt
nhận sai tiền hưu | ngưng bảo hiểm xã hội > điều chỉnh hủy quyết định chấm dứt hưởng bhxh
xe chạy trong mỏ + phí | xe nội bộ + phí đường bộ > xác định xe ô tô không tham gia giao thông
truyền hóa đơn | gửi dữ liệu hóa đơn > chuyển dữ liệu hóa đơn điện tử tới cơ quan thuế
cá độ bóng đá > kinh doanh đặt cược bóng đá quốc tế
máy đánh bạc | game có thưởng > kinh doanh trò chơi điện tử có thưởng dành cho người nước ngoài
nhập thuốc trừ sâu + kiểm tra > kiểm tra nhà nước về chất lượng thuốc bảo vệ thực vật nhập khẩu
nhập phân bón > giấy phép nhập khẩu phân bón
phân bón mới | đăng ký phân bón > quyết định công nhận phân bón lưu hành
thuốc thú y + gmp > thực hành tốt sản xuất thuốc thú y gmp
đăng ký thuốc thú y | thuốc thú y mới > giấy chứng nhận lưu hành thuốc thú y
thử thuốc thú y > giấy phép khảo nghiệm thuốc thú y
giống + khảo nghiệm + chăn nuôi | thử cám mới > khảo nghiệm thức ăn chăn nuôi ; khảo nghiệm dòng giống vật nuôi
mua tàu cá nước ngoài | nhập {fishboat} > giấy phép nhập khẩu tàu cá
{fishboat} + thiết kế > thẩm định thiết kế tàu cá
đánh bắt ở nước khác | {fishboat} + vùng biển nước ngoài > tàu cá khai thác thủy sản ở vùng biển của quốc gia khác
vietgap > thực hành nông nghiệp tốt gap
quản lý chung cư > đơn vị đủ điều kiện quản lý vận hành nhà chung cư
nhà tái định cư > nhà ở phục vụ tái định cư
phân lô bán nền > quyền sử dụng đất đã có hạ tầng kỹ thuật đủ điều kiện chuyển nhượng
đất vừa nuôi vừa trồng | đất + làm homestay | đất lúa + thủy sản kết hợp > sử dụng đất kết hợp đa mục đích
thuê đất + đổi trả một lần | trả tiền đất hàng năm + một lần > chuyển hình thức giao đất cho thuê đất
quyết định giao đất + sai > điều chỉnh quyết định giao đất cho thuê đất do sai sót
giải tỏa + trừ tiền > khấu trừ kinh phí bồi thường hỗ trợ tái định cư
trạm điện + bàn giao > chuyển giao công trình điện
kinh doanh an ninh mạng | bán phần mềm bảo mật > kinh doanh sản phẩm dịch vụ an toàn thông tin mạng
bán thiết bị mật mã dân sự | kinh doanh mật mã > giấy phép kinh doanh sản phẩm dịch vụ mật mã dân sự
môi giới dữ liệu > kinh doanh sản phẩm dịch vụ trung gian dữ liệu
# offices and experts
trường tư + lên cấp | trường tư thục + đổi > chuyển đổi trường tiểu học tư thục trung học cơ sở tư thục
báo + phụ trương | tòa soạn + đổi | báo tỉnh + đổi > thay đổi nội dung ghi trong giấy phép hoạt động báo chí ; giấy phép xuất bản phụ trương
bán báo nước ngoài | nhập báo > phát hành báo chí nhập khẩu
mở văn phòng giám định | lập văn phòng giám định | văn phòng giám định ! mất, đổi > thành lập văn phòng giám định tư pháp ; đăng ký hoạt động văn phòng giám định tư pháp
thẻ giám định viên + mất > cấp lại thẻ giám định viên tư pháp
thôi làm giám định viên > miễn nhiệm giám định viên tư pháp
văn phòng giám định + đổi | văn phòng giám định + mất > cấp lại giấy đăng ký hoạt động của văn phòng giám định tư pháp
văn phòng giám định + thêm > thay đổi bổ sung lĩnh vực giám định
trung tâm hòa giải + đóng | trung tâm hòa giải + nghỉ > chấm dứt hoạt động trung tâm hòa giải thương mại
trọng tài + hòa giải > bổ sung hoạt động hòa giải thương mại cho trung tâm trọng tài
trọng tài + đóng | trọng tài + nghỉ > chấm dứt hoạt động trung tâm trọng tài
luật sư + hành nghề một mình | luật sư làm riêng | luật sư làm tự do > đăng ký hành nghề luật sư với tư cách cá nhân
học luật ở nước ngoài | bằng luật sư nước ngoài > công nhận đào tạo nghề luật sư ở nước ngoài
công ty luật nước ngoài + thành > chuyển đổi công ty luật nước ngoài thành công ty luật việt nam
công ty luật nước ngoài + mở | hãng luật nước ngoài > cấp giấy phép thành lập công ty luật nước ngoài
công ty luật nước ngoài + đóng | công ty luật nước ngoài + nghỉ > chấm dứt hoạt động của chi nhánh công ty luật nước ngoài
đổi chỗ tập sự | chuyển nơi tập sự > thay đổi nơi tập sự hành nghề
phòng công chứng + bán phần vốn > chuyển nhượng phần vốn góp thành viên hợp danh của văn phòng công chứng
trang đấu giá trên mạng | đấu giá online > phê duyệt trang thông tin đấu giá trực tuyến
tham gia trợ giúp pháp lý | văn phòng luật + miễn phí cho dân > đăng ký tham gia trợ giúp pháp lý
chê trợ giúp pháp lý | trợ giúp pháp lý + khiếu nại > giải quyết khiếu nại về trợ giúp pháp lý
lấy nhà đang kê biên | nhận tài sản thi hành án > nhận tài sản đã kê biên để trừ vào tiền được thi hành án
tiền giám định + tòa > tạm ứng thanh toán chi phí giám định
định giá tài sản + tòa > thanh toán chi phí định giá tài sản
luật sư chỉ định + tiền > thanh toán chi phí cho hội thẩm bào chữa viên chỉ định người bào chữa
giấy tòa qua mạng | nhận thông báo tòa > nhận các thông báo văn bản tố tụng bằng phương tiện điện tử
không biết đòi bồi thường ai | cơ quan nào bồi thường > xác định cơ quan giải quyết bồi thường
kỷ niệm chương | chiến sĩ thi đua | cờ thi đua | lao động tiên tiến > đề nghị xét tặng danh hiệu thi đua của bộ xây dựng
bằng khen bộ > đề nghị xét tặng bằng khen của bộ xây dựng
huân chương mất | mất bằng khen > cấp đổi cấp lại hiện vật khen thưởng
kiểm định viên | người kiểm định thang máy > chứng chỉ kiểm định viên
thợ hàn > giấy chứng nhận thợ hàn
công ty đo đạc | hành nghề đo đạc > giấy phép hoạt động đo đạc và bản đồ
công bố hợp quy | dấu cr > công bố hợp quy
nhập vật liệu xây dựng | gạch men nhập > kiểm tra chất lượng hàng hóa vật liệu xây dựng nhập khẩu
công an tuyển người làm | hợp đồng + công an > tuyển lao động hợp đồng trong công an nhân dân
thẻ bảo hiểm y tế + quân nhân | thẻ bảo hiểm y tế + bộ đội | thân nhân công an + bảo hiểm y tế > cấp thẻ bảo hiểm y tế
lão thành cách mạng | tiền khởi nghĩa > công nhận người hoạt động cách mạng trước ngày 01/01/1945
bộ đội xuất ngũ + tâm thần > quân nhân đã xuất ngũ bị bệnh cũ tái phát dẫn đến tâm thần
sĩ quan về hưu + bệnh nặng > xác nhận cán bộ quân đội nghỉ hưu mắc bệnh hiểm nghèo
phong trào bảo vệ an ninh + khen > xét khen thưởng phong trào toàn dân bảo vệ an ninh tổ quốc
lập trung đội dân quân > thành lập giải thể đơn vị dân quân tự vệ
cử tuyển > tuyển sinh theo chế độ cử tuyển
# courts, experts
sang nhượng + thừa phát lại | bán + thừa phát lại > chuyển nhượng văn phòng thừa phát lại
*1.8 gộp + thừa phát lại | nhập + thừa phát lại > hợp nhất sáp nhập văn phòng thừa phát lại
gộp + công chứng | nhập hai phòng công chứng > hợp nhất văn phòng công chứng ; sáp nhập văn phòng công chứng
mở phòng công chứng | lập phòng công chứng > thành lập văn phòng công chứng
bán phòng công chứng | sang phòng công chứng > bán văn phòng công chứng theo loại hình doanh nghiệp tư nhân
gộp công ty luật > hợp nhất công ty luật ; sáp nhập công ty luật
luật sư nước ngoài > giấy phép hành nghề tại việt nam của luật sư nước ngoài
đấu giá + mất giấy > cấp lại giấy đăng ký hoạt động của doanh nghiệp đấu giá tài sản
*1.8 chi nhánh + đấu giá + đổi | chi nhánh + đấu giá + địa chỉ > thay đổi nội dung đăng ký hoạt động của chi nhánh doanh nghiệp đấu giá tài sản
hòa giải tranh chấp thương mại | trung tâm hòa giải > thành lập trung tâm hòa giải thương mại
trọng tài + mất giấy > cấp lại giấy phép thành lập của trung tâm trọng tài
giám định viên + xây dựng > bổ nhiệm và cấp thẻ giám định viên tư pháp xây dựng
lật lại hồ sơ tòa | xin bản án | sao án > đăng ký cấp sao bản án tài liệu trong hồ sơ vụ án
kiện qua mạng | nộp đơn kiện online > gửi nhận đơn khởi kiện
người quản lý phá sản > chứng chỉ hành nghề quản tài viên
tiền đi làm chứng | ra tòa làm chứng + tiền > thanh toán chi phí cho người làm chứng
*1.8 tai nạn lao động + lần nữa | tai nạn lao động + thêm | tai nạn lao động + tiếp > hưởng chế độ tnlđ bnn đối với trường hợp đã bị tnlđ bnn nay tiếp tục bị
*1.8 tai nạn lao động + tái phát | vết thương cũ + tái phát > hưởng chế độ tnlđ bnn do thương tật bệnh tật tái phát
cán bộ xã + lương hưu | cán bộ xã + nghỉ hưu > lương hưu trợ cấp hàng tháng đối với cán bộ xã
# justice, security, people
*1.8 luật sư + {abroad} + {lost} | luật sư nước ngoài + mất > cấp lại giấy phép hành nghề tại việt nam của luật sư nước ngoài
công ty luật nước ngoài + đổi | chi nhánh công ty luật + đổi > thay đổi nội dung giấy đăng ký hoạt động của chi nhánh công ty luật nước ngoài
làm đấu giá viên | chứng chỉ + đấu giá > cấp chứng chỉ hành nghề đấu giá
tập sự công chứng > đăng ký tập sự hành nghề công chứng
học nghề công chứng ở nước ngoài > công nhận tương đương đào tạo nghề công chứng ở nước ngoài
thẻ công chứng viên > thẻ công chứng viên
làm công chứng viên > bổ nhiệm công chứng viên
oan sai + danh dự | xin lỗi công khai > phục hồi danh dự
đổi luật sư nhà nước | đổi người trợ giúp > thay đổi người thực hiện trợ giúp pháp lý
*1.8 việt kiều + bỏ quốc tịch | bỏ quốc tịch + {abroad} | ở nước ngoài + thôi quốc tịch > thôi quốc tịch việt nam ở nước ngoài
vô quốc tịch | vào quốc tịch > nhập quốc tịch việt nam ở trong nước
trở lại quốc tịch | lấy lại quốc tịch > trở lại quốc tịch việt nam
gốc việt | chứng minh gốc việt nam > giấy xác nhận là người gốc việt nam
*1.8 xuống nhà + kết hôn | cán bộ xuống + kết hôn | già yếu + kết hôn > đăng ký kết hôn lưu động
khiếu nại + lần hai + quân > giải quyết khiếu nại lần hai
*1.8 lệnh + chở + vật liệu nổ | lệnh chở | mệnh lệnh > mệnh lệnh vận chuyển vật liệu nổ công nghiệp
*1.8 lệnh + vật liệu nổ + sửa | lệnh vận chuyển + sửa > điều chỉnh mệnh lệnh vận chuyển vật liệu nổ
*1.8 vô hiệu hóa + vũ khí | làm hỏng vũ khí + phim > đề nghị làm mất tính năng tác dụng vũ khí
lương hưu + qua thẻ | lương hưu + thẻ | tiền mặt qua thẻ > lĩnh chế độ bảo hiểm xã hội bằng tiền mặt chuyển sang lĩnh bằng tài khoản cá nhân
mật danh + đơn vị | đơn vị + giải thích > giải mã phiên hiệu ký hiệu đơn vị quân đội
*1.8 bộ đội bị thương + thương binh > công nhận thương binh người hưởng chính sách như thương binh quân nhân
khai báo khách nước ngoài + mạng | khách nước ngoài + trên mạng > khai báo tạm trú cho người nước ngoài qua trang thông tin điện tử
mở trường bắn | giáo dục quốc phòng > trung tâm giáo dục quốc phòng và an ninh
nghiệm thu pccc | nghiệm thu phòng cháy > kiểm tra công tác nghiệm thu về phòng cháy chữa cháy
bình chữa cháy + kiểm định | cửa chống cháy > kiểm định phương tiện phòng cháy ; vật liệu cấu kiện ngăn cháy
dữ liệu + thử nghiệm > thử nghiệm có kiểm soát
kết nối vneid | xác thực điện tử + kinh doanh > dịch vụ xác thực điện tử
khóa vneid | mở khóa vneid > khóa căn cước điện tử ; mở khóa tài khoản định danh điện tử
vneid cho công ty | tài khoản định danh + công ty > tài khoản định danh điện tử cho cơ quan tổ chức
bản tin | ra tờ tin > giấy phép xuất bản bản tin
đa cấp > kiến thức pháp luật về bán hàng đa cấp
sơ cứu | trạm cấp cứu chữ thập đỏ > sơ cấp cứu chữ thập đỏ
*1.8 oan + xin lỗi | oan + danh dự > phục hồi danh dự
tước thẻ luật sư | thu hồi + luật sư + lại | bị tước + luật sư > cấp lại chứng chỉ hành nghề luật sư trường hợp bị thu hồi chứng chỉ hành nghề luật sư
đăng ký dự bị | quân dự bị > đăng ký phục vụ trong ngạch dự bị
*1.8 trái tuyến + trả tiền | tự trả tiền + bảo hiểm | bệnh viện + ứng tiền + bảo hiểm > thanh toán trực tiếp chi phí khám chữa bệnh bhyt
*1.8 bản sao + thế chấp > cấp bản sao văn bản chứng nhận đăng ký biện pháp bảo đảm
*1.8 siết + thế chấp | siết sổ đỏ | siết nhà | xử lý + thế chấp > đăng ký thông báo xử lý tài sản bảo đảm
*1.8 hợp đồng + chứng thực + bản sao | hợp đồng + mất + bản sao > cấp bản sao có chứng thực từ bản chính giao dịch đã được chứng thực
công an + chống mỹ | công an + kháng chiến > xét hưởng chế độ đối với cán bộ chiến sĩ công an nhân dân kháng chiến chống mỹ
công ty nhỏ + luật | tư vấn luật + công ty > hỗ trợ chi phí tư vấn pháp luật cho doanh nghiệp nhỏ và vừa
# data, security
*1.8 dữ liệu + phân tích | phân tích dữ liệu > dịch vụ phân tích tổng hợp dữ liệu
mua bán dữ liệu | chợ dữ liệu > sàn dữ liệu
*1.8 hồ sơ + thông tin khách hàng | cập nhật hồ sơ đánh giá | dữ liệu khách hàng + cập nhật > thông báo cập nhật hồ sơ đánh giá tác động về dữ liệu cá nhân
chuyển dữ liệu ra nước ngoài | lưu dữ liệu nước ngoài > đánh giá tác động chuyển dữ liệu cá nhân xuyên biên giới
nhập tường lửa | nhập thiết bị an ninh mạng > nhập khẩu sản phẩm an toàn thông tin
nhập + mật mã | nhập mật mã dân sự > xuất khẩu nhập khẩu sản phẩm mật mã dân sự
tên định danh + hết hạn | tên định danh + hạn > gia hạn giấy chứng nhận tên định danh
# weapons, explosives
nhập + vũ khí | xuất + vũ khí > cấp giấy phép xuất khẩu nhập khẩu vũ khí
*1.8 chở + vũ khí > giấy phép vận chuyển vũ khí
*1.8 chở + công cụ hỗ trợ | vận chuyển + công cụ hỗ trợ > giấy phép vận chuyển công cụ hỗ trợ
bảo vệ + mua công cụ hỗ trợ | mua công cụ hỗ trợ > trang bị công cụ hỗ trợ ; mua công cụ hỗ trợ
bắn vũ khí | vũ khí thể thao + dùng > giấy phép sử dụng vũ khí thể thao
*1.8 vũ khí + phim | vũ khí + trưng bày | vũ khí + bảo tàng > vũ khí công cụ hỗ trợ đã mất tính năng tác dụng triển lãm trưng bày đạo cụ
*1.8 vật liệu nổ quân đội | vật liệu nổ + quân | chở vật liệu nổ + quân > giấy phép vận chuyển vật liệu nổ quân dụng
vật liệu nổ + chở ! quân > giấy phép vận chuyển vật liệu nổ công nghiệp
nổ mìn thuê | bắn mìn | nổ đá | phá đá > giấy phép sử dụng vật liệu nổ công nghiệp ; dịch vụ nổ mìn
*1.8 pháo nổ + xuất | pháo hoa nổ + xuất > xuất khẩu pháo hoa nổ thuốc pháo nổ
pháo hoa + nhập | pháo nổ + nhập > nhập khẩu pháo hoa
*1.8 mua pháo hoa | pháo hoa + bán > giấy phép mua pháo hoa để kinh doanh
# army, merit
du kích | du kích ấp > chế độ một lần đối với du kích thôn ấp ở miền nam kháng chiến chống mỹ
biên giới phía bắc + lương hưu | campuchia + 20 năm | sau 1975 + lương hưu | sau 75 + 20 năm | biên giới phía bắc + 20 năm > chế độ hưu trí quân nhân nhập ngũ sau ngày 30/4/1975 bảo vệ tổ quốc
anh hùng + công an | anh hùng lực lượng vũ trang > trợ cấp anh hùng lực lượng vũ trang
*1.8 thương binh + cắt trợ cấp | cắt chế độ + thương binh | thương binh + ngưng | người có công + cắt > tạm đình chỉ chấm dứt hưởng chế độ ưu đãi đối với người có công đang tại ngũ công tác
con bộ đội + học phí | miễn học phí + bộ đội > miễn học phí đối với con hạ sĩ quan binh sĩ tại ngũ
đi b + phiên hiệu | giải mã phiên hiệu | tìm mộ + đơn vị > giải mã phiên hiệu ký hiệu đơn vị quân đội
bị tù + kháng chiến | tù đày > xác nhận thời gian tù và nơi bị tù
còn mảnh đạn | vết thương tái phát + thương binh > khám giám định lại tỷ lệ tổn thương cơ thể
chân giả | tay giả | xe lăn + thương binh > phương tiện trợ giúp dụng cụ chỉnh hình
tố cáo + bộ quốc phòng | tố cáo tướng > giải quyết tố cáo cấp bộ quốc phòng
tố cáo + quân đoàn | tố cáo + binh đoàn > giải quyết tố cáo cấp quân đoàn
khiếu nại + quân đội | khiếu nại + bộ quốc phòng > giải quyết khiếu nại cấp bộ quốc phòng
tố cáo + công an > tố cáo công dân lực lượng công an nhân dân
thi trường quân đội | học sĩ quan | thi trường sĩ quan > tuyển sinh đào tạo trình độ đại học cao đẳng quân sự
xin đi công an nghĩa vụ | nghĩa vụ công an > nghĩa vụ tham gia công an nhân dân
chuyển + nghĩa vụ quân sự + về | nghĩa vụ quân sự + nơi ở mới > đăng ký nghĩa vụ quân sự chuyển đến
nhà báo nước ngoài | phóng viên nước ngoài > phóng viên nước ngoài hoạt động thông tin báo chí
nhận con nuôi + đại sứ quán | con nuôi + đại sứ quán | con nuôi + lãnh sự > đăng ký việc nuôi con nuôi tại cơ quan đại diện việt nam ở nước ngoài
*1.8 biên giới + con nuôi + lào | vùng biên + con nuôi > công dân việt nam thường trú ở khu vực biên giới đủ điều kiện nhận trẻ em của nước láng giềng làm con nuôi
*1.8 qua lào + cơ quan | qua lào + công tác | qua lào + công việc > giấy thông hành biên giới việt nam lào cho công dân việt nam làm việc trong các cơ quan
qua lào | sang lào > giấy thông hành biên giới việt nam lào
*1.8 lịch sử + nước ngoài | lịch sử xuất nhập cảnh | lịch sử đi nước ngoài > xác nhận cung cấp thông tin liên quan đến xuất nhập cảnh
*1.8 ở vĩnh viễn + {abroad} | vĩnh viễn + thẻ | định cư ở việt nam + thẻ > cấp thẻ thường trú cho người nước ngoài tại việt nam
không quốc tịch > người không quốc tịch cư trú tại việt nam
# papers for people and foreigners
tem ab > cấp tem ab
cho phép dùng thẻ abtc > cho phép sử dụng thẻ abtc
thẻ abtc + hết hạn | thẻ abtc + mất | thẻ doanh nhân + cấp lại > cấp lại thẻ abtc
giấy miễn thị thực + mất > cấp lại giấy miễn thị thực
tổ chức con nuôi > giấy phép hoạt động của tổ chức con nuôi nước ngoài
nhận con nuôi nước ngoài | xin con nuôi nước ngoài > công dân việt nam đủ điều kiện nhận trẻ em nước ngoài làm con nuôi
mua bán + công cụ hỗ trợ | bán công cụ hỗ trợ > giấy phép kinh doanh công cụ hỗ trợ
sửa công cụ hỗ trợ > giấy phép sửa chữa công cụ hỗ trợ
nhập công cụ hỗ trợ > giấy phép xuất khẩu nhập khẩu công cụ hỗ trợ
chở tiền chất > giấy phép vận chuyển tiền chất thuốc nổ
mang vũ khí + nước ngoài | vệ sĩ nước ngoài + vũ khí > mang vũ khí công cụ hỗ trợ vào ra lãnh thổ
học an toàn mìn | thẻ an toàn thuốc nổ > giấy chứng nhận huấn luyện kỹ thuật an toàn vật liệu nổ công nghiệp
`;
