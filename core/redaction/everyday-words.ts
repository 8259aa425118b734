/** Common words that are no names, however they follow a title, and no part of an address. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

const phrases = (list: string): readonly string[] =>
  list.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '));

/**
 * Function words, verbs and nouns of a visit to a counter. A word that is a given name too ("bảo",
 * "tâm") stays out unless it is nearly always the everyday word.
 */
export const EVERYDAY_WORDS = words(`
  nè nghen hé heng nhỉ hen á đấy í nhe luôn ai ấy à ạ ảnh áp ăn âm ấm ba bà bác bài bán bàn bản
  bạn bao bảo bảy báo bắt bằng bận bấm bất bây bẩn bề bên bệnh bếp bị biên biết biếu bịt bó bỏ bọn
  bố bộ bớt bởi bù bục buồn buổi buộc bức bữa bước bưu ca cả các cách cái cải cãi cám cảm cán cạnh
  cao cáo cáu cay cắm cắt cần cẩn cẩu cấp cập câu cậu cây có còn coi con cô cố cổ cọc cộng cơm cũ
  của cùng cũng cuối cuốn cuộc cư cứ cử cửa cực cứng cười cưới cha chả chán chạy chăm chẳng chắc
  chặt chậm chất chây che chê chép chết chỉ chia chiều chín cho chỗ chó chối chờ chở chợ chơi chớ
  chú chủ chúc chúng chuộng chuyển chuyện chuyến chừng chức chứ chưa chứa chứng chữ chữa chửi chụp
  chịu dài dám dán dành dạo dạy dặn dần dẫn dẫu dắt dâu dễ dì dịch dịp do dọa dọn dòng dõi dù dụng
  dừng dữ dưới dự dựng dượng dỡ đã đa đau đành đáng đáo đàng đảng đang đánh đáp đầu đấu đâu đầy
  đẩy đất đặt đây đe đem đen đèn đẻ đẹp để đến đều đêm đếm đi đĩ đích điểm điện điều đó đọc đòi
  đói đoạn đón đóng đỏ đố đôi đối đội đổi đồ đỡ đời đợi đợt đơn đúc đùa đùn đủ đúng đứa đưa đứng
  đừng được đường em ép êm gác gãy gan gạo gạt gặp gắt gắn gặng gần gấp gây ghê ghế ghé ghét ghi
  ghim gì giá già giả giải giản giãn giảng giành giáo giày gian gián giận giấy giây gió giỏi giọng
  giờ giới giơ giú giục giúp giùm giữ giữa giựt gò góc gói gọi gọn góp gồm gởi gửi hả hai hãy hãng
  hàm háo hay hại hắn hẳn hăng hẹn hẹp héo hề hệ hễ hết hiểu hiện hình họ hò học hỏi hỏng hoặc
  hoạnh hôi hối hồi hông hộ hôm hôn hơi hơn hở hú hụt hư hứa hướng ít im in kẻ kém kèm kéo kẹt kê
  kể kế kêu kết kề khá khác khách khai khăn khảo khắc khắt khắp khâu khen khi khía khiến khiếu
  khiếm khinh kho khó khoe khỏe khoản khoảng khỏi khóc khóa khô khổ khối không khớp khu khuya
  khuyên khuyết kia kịp kín kiếm kiểm kiến kiểu kiếp kiện kinh kĩ kỹ kí la là lá lạ lại làm làng
  lãng láo lắm lắp lặng lắng lâu lầm lẫn lần lẩn lấp lấy lẹ lẻ lén lên leo lo loại lòng lỏng lọt
  lỗi lộn lỡ lời lớn lớp lơ lúc lui lùi lúng lũ lụt lừa lười lưng lưỡi lựa lẽ lẫy liền liệt mà má
  mãi máy may màu mau mạng mang mạo mát mặc mặt mắt mắng mắc mặn mẫu mất mấy me mẹ mèo mệt mê mích
  miền miễn miếng miệng mình mọi mỗi món móc mong mồ môi môn mồm một mới mời mở mợ mù mua mục mùa
  muốn muộn mười mức mượn nản này nay nào nãy nạn nảy nàng nằm nắm nắng nặng nên nếu nể ngành
  ngang ngại ngay ngày ngạc ngắn ngắm ngăn ngậm nghe nghèo nghề nghỉ nghĩ nghiêng ngoài ngoái
  ngoại ngó ngõ ngồi ngon ngộ ngôn ngủ ngu ngưng ngừng người ngược nha nhà nhá nhanh nhay nhau
  nhạt nhắc nhắn nhằm nhăn nhập nhất nhận nhầm nhậu nhẹ nhé nhen nhiều nhiệt nhìn nhí nhỏ nhóm
  nhòm nhõng nhờ nhớ nhỡ nhưng những nhức nó nọ nói nóng nôn nốt nội nộp nổi nỗi nơi nợ nữa nữ nửa
  nước oan ói ôi ồn ổn ông ờ ở ơi ớn ơn phá phai phải phái phàn phản phán phân phần phẩm phép phê
  phía phì phiên phiền phiếu phim phó phố phổi phòng phỏng phối phô phủ phụ phút phục phúng phường
  phức qua quá quà quại quán quanh quát quay quạu quăng quằn quậy quầy quận que quen quên quyển
  quét quở quỵt ra rà rác rành rao rảnh rạp rau rằng rắc răn rất rầy rẻ reo rõ rồi rối rộng rốt
  rỗi rớt rời rơi rùa rủi rút ruột rưng rườm rưỡi rượu sách sạch sai sao sát sàng sau sáu say sảnh
  sắc sắp sẵn sặc sân sâu sẽ sẻ siêng sĩ so soạn soát sót số sổ sốt sống sợ sớm sơ sở suốt suôn
  suy sữa sửa sức sửng sướng ta tạ tách tai tải tại tạm tàn tán tạo tàu tay tắc tắt tăng tặng tầm
  tầng tận té tê tên tệ tết tiếc tiếng tiện tiêu tiếp tiết tiễn tìm tin tỏ to tò tòa tố tôi tối
  tội tốn tổ tổng tốt tốc tờ tới tớ tra trả trách trái trải tràn tranh tránh trạm trăm trắng trầy
  trẻ tre treo trên trễ trích tròn trong trò tróc trộm trốn trông trống trở trời trơ trớn truy
  truyền trừ trứ trước trưởng trưa từ từng tự tức tươi tương tử tuy tuyệt tuổi tụi tui tùy túi thà
  thả tháng thảm than tháo thay thắc thấp thấu thậm thấy thầm thẩm thất thẻ theo thèm thép thêm
  thì thiếu thích thím thiệt thôi thói thọc thoải thoát thôn thối thở thua thuê thuế thuộc thuở
  thủ thủng thúc thuật thụ thuốc thứ thử thừa u úp ù ủng ủy ứ ức ưng ưu và vả vài vãi vào vay vá
  vấn vấp vẫn vậy vắng vặt vất vẻ về vé vì việc viết vịn vỏ vòi vòng vô vỗ vội với vớ vỡ vợ vu vụ
  vừa vững vực vứt xa xã xác xạo xài xanh xao xảy xấu xấc xe xé xem xen xếp xét xỉ xin xinh xịn xó
  xóa xong xoay xóm xô xối xôn xốc xuê xuống xuề xuất xúc xúi xù xử xưa xứ ỷ yêu yếu ừ ừm hihi
  haha ok oke okê thanks cam kiosk online web app form scan file ubnd hđnd hcc tthc dvc vneid cccd
  cmnd qr sms bhxh bhyt hs sđt sdt nv cb ht tp tphcm hcm vn sẹo mồng mùng chục ngàn nghìn tỷ tỉ ký
  mét phây zalo facebook fb niềm nở tụy tuỵ cởi nhõi gỏng nạt hách liêu`);

/**
 * Pairs that make one word: the first syllable may be a name elsewhere ("công an", "thanh tra",
 * "chi phí"). They stop a name from beginning or going on.
 */
export const EVERYDAY_PAIRS = phrases(`
  trạm xá, trạm y, viết sai, viết lộn, viết hộ, khai sinh, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, dắt xe, trực ban,
  trực kỹ, trực quầy, hai năm, bà già, đó hiền, kỹ lắm, ngoài đó,
  phức tạp, phức tạp hóa, phục tùng, phúc thẩm,
  hướng đến, hướng tới, hổng hiểu, hông hiểu, hổng biết, hông biết, hổng có, hông có, hổng được, mái che, mái hiên, mái tôn,
  phục hồi, trung tâm, lệ phí, tự do, tự ý, tự làm, tự đi, tự nhiên, tự túc,
  hai mươi, ba mươi, bốn mươi, năm mươi, sáu mươi, bảy mươi, tám mươi, chín mươi, mươi năm, mươi ngày,
  mươi phút, ba trăm, ba ngàn, từng bước, từng chút, từng li, từng tí, từng người, từng hộ, từng phòng,
  đúng vậy, đúng rồi, đúng hẹn, đúng giờ, đúng là, đúng mực, đúng luật, đúng quy, thao tác, tính ra, tính sai, tính lộn, tính phí,
  hiện đang, hiện nay, hiện tại, hiện giờ, liên hệ, liên lạc, liên quan, liên tục, liên thông, thái độ, tiền mặt, tiền công,
  đi sinh, đi sanh, đi công, thanh toán, thông cảm, thông báo, thông tin, hoàn toàn, hoàn thành, hoàn phí, hoàn trả, hoàn tất,
  thật sự, thật tình, thật lòng, thực sự, thực tế, thực hiện, tháng trước, tháng sau, tháng này, thắng thua, phải thu, phải chi,
  phải lo, cần thiết, tiếp xúc, tiếp tục, trả lời, trình bày, trình tự, trình độ, trình diện, trước khi, trong khi, hướng dẫn,
  hướng về, hương ước, dùng máy, dừng lại, dũng khí, lan tràn, lẫn lộn, lần nào, lần này, lần sau, lần đầu, lân la, lân cận,
  hồng hào, hỏng rồi, hỏng máy, mai mới, mai lên, mai quay, mãi mới, mãi không, hoa mắt, hòa giải, hóa giá, hóa chất, họa may,
  phước đức, phúc hậu, quy về, quý báu, quý vị, quý cơ, quý mến, quyền lợi, quyên tiền, sang tên, sáng nay, sáng mai, sáng sớm,
  sang năm, sang nhượng, sương mù, tận mắt, tận tay, tân thời, tập trung, tập huấn, tập thể, thành thử, thảo nào, thế này,
  thi công, thi tuyển, thi hành, thi thoảng, thì thôi, thiện cảm, thiện ý, tỉnh lẻ, tình trạng, tình hình, tình cảm, tình cờ,
  toàn bộ, toàn diện, toàn quyền, toàn là, toàn hẹn, trang trải, trang bị, trang web, trang phục, trúng số, trung bình,
  tuyệt đối, tuyển dụng, tuyên truyền, vân vân, văn minh, vàng da, vi mô, vì sao, vì thế, vì vậy, việc làm, yên vị, yên ả,
  kiên nhẫn, kiên trì, kiên quyết, kiến nghị, kiến thức, khanh khách, khánh thành, khoa học, khoa nội, khôi hài, hùng biện,
  hưng thịnh, hiệu quả, hiệu lực, hiệu trưởng, hiểu biết, hiểu lầm, hiểu sai, hiếu khách, hiếu thảo, hậu quả, hậu cần,
  công an, công chức, công dân, công ty, công việc, công bằng, công khai, công nhân, công tác,
  công chứng, công tâm, công cộng, công văn, công trình, công nghệ, công minh, công nhận,
  công lao, công sức, công bố, công ích, công viên, công vụ, công sở, thanh tra, thanh niên,
  thanh toán, thanh lý, thanh minh, thanh thiếu, thu ngân, thu tiền, thu phí, thu thuế, thu hồi,
  thu nhập, thu dọn, thu gom, thu nhận, tư pháp, tư vấn, tư nhân, tư cách, tư thế, tư tưởng,
  tư duy, tư lợi, tài chính, tài xế, tài khoản, tài liệu, tài nguyên, tài sản, tài trợ, tài năng,
  tài vụ, hộ tịch, địa chính, địa phương, địa điểm, địa chỉ, địa bàn, bình tĩnh, bình thường,
  bình luận, bình đẳng, bình quân, bình chọn, trung tâm, trung niên, trung thực, trung bình,
  trung ương, trung học, trung gian, trung cấp, trung úy, trung tá, trung thành, đại diện, đại úy,
  đại học, đại lý, đại tá, đại biểu, đại loại, đại khái, thành viên, thành phố, thành thật,
  thành phần, thành công, thành lập, thành tích, thành tâm, thành ra, thành thạo, thành ý,
  hòa nhã, hòa đồng, hòa giải, hòa bình, hiền lành, hiền hậu, hiền hòa, hiền từ, hiền lắm,
  hiền dịu, nhân viên, nhân dân, nhân sự, nhân ái, nhân hậu, nhân đạo, nhân thân, nhân hộ,
  nhân khẩu, nhân tiện, nhân dịp, nhân lực, nhân văn, nhân tài, viên chức, tiến độ, tiến bộ,
  tiến hành, tiền sử, tiền bạc, tiền công, tiền lương, tiền đất, tiền mặt, tiền phí, tiền thuế,
  tiền điện, tiền phạt, hướng dẫn, hương khói, hương hồn, quản lý, quản giáo, quan tâm, quan liêu,
  quan trọng, quan hệ, quan điểm, quan sát, quan cách, quang cảnh, quốc gia, quốc phòng, quốc lộ,
  quốc tế, quốc hội, quốc tịch, văn phòng, văn bản, văn hóa, văn thư, văn minh, văn hoá, văn bằng,
  sinh viên, sinh hoạt, sinh sống, sinh ngày, sinh năm, sinh con, sinh ra, sinh đôi, minh bạch,
  minh chứng, minh mẫn, minh họa, tâm lý, tâm huyết, tâm sự, tâm trạng, tâm đắc, tâm tư, tâm thần,
  tâm phục, tận tâm, tận tình, tận tụy, tận nơi, tận nhà, ăn cơm, ăn uống, ăn nói, ăn sáng,
  ăn trưa, ăn tiền, án phí, an toàn, an tâm, an ninh, an sinh, an ủi, an cư, an bài, an giang,
  an nhàn, năng động, năng lực, năng nổ, năng suất, phát biểu, phát hiện, phát triển, phát hành,
  phát phiếu, phát tờ, phát số, phát sinh, phát ngôn, phát thanh, phát giấy, phát tiền, phát cho,
  phản ánh, phong cách, phong phú, phong tục, phong bì, phong trào, phương án, phương tiện,
  phương pháp, phương thức, phương châm, phương hướng, phụ trách, phụ nữ, phụ huynh, phụ thuộc,
  phú quốc, phúc lợi, phúc đáp, phúc khảo, phúc tra, phục vụ, chính sách, chính quyền, chính xác,
  chính tả, chính chủ, chính thức, chính đáng, chính trị, chính phủ, chính là, chính vì,
  chính chị, chính anh, chi phí, chi tiết, chi nhánh, chi cục, chi trả, chi tiêu, chi hội, chi bộ,
  chi ủy, chi đoàn, chi viện, chỉ dẫn, chỉ đạo, chỉ bảo, chí tình, chí công, chí phèo, ảnh hưởng,
  anh em, anh chị, cơ quan, cơ sở, cơ bản, cơ hội, cơ chế, cơ cấu, có thể, có lẽ, có khi, cố gắng,
  cố tình, cô giáo, cô đơn, cô dâu, cô gái, cô nàng, cô chú, cô bác, cô cậu, cô bé, chú bé, chú ý,
  chú rể, chú bác, chủ tịch, chủ hộ, chủ động, chủ nhật, chủ yếu, chủ nhà, chủ đầu, chủ quán,
  chủ trương, chủ quan, chủ đất, chủ sở, chủ nhiệm, chủ xe, chữ ký, ông bà, ông cha, ông chú,
  ông anh, ông bạn, ông xã, ông nội, ông ngoại, ông cụ, ông già, ông lão, ông cố, ông chủ, ông từ,
  ông tổ, ông nhà, bà con, bà nội, bà ngoại, bà cụ, bà xã, bà già, bà lão, bà cố, bà chị, bà mẹ,
  bà bầu, bà chủ, bà ấy, bà nhà, bà cô, ba mẹ, ba má, ba con, bác sĩ, bác sỹ, bác cháu, bác tài,
  bác bỏ, bác đơn, bác ấy, cậu bé, cậu ấy, cậu mợ, cậu học, cậu trai, cậu thanh, em bé, em gái,
  em trai, em út, em họ, em rể, em dâu, em chồng, em vợ, em ruột, em nhỏ, anh trai, anh rể,
  anh ruột, anh họ, anh cả, anh nông, chị gái, chị dâu, chị ruột, chị họ, chị cả, chị em, thầy cô,
  thầy giáo, thầy thuốc, thầy cúng, thay đổi, thay mặt, thay thế, dì ghẻ, dì dượng, di chuyển,
  di lại, di động, di chúc, di dời, di sản, đi lại, đi làm, đi về, đi học, đi xa, em thấy, em xin,
  em cần, em chỉ, cán bộ, cần thiết, cần cù, cần mẫn, cần thơ, cần phải, cần có, cần gì, cần bổ,
  cần giấy, ân cần, ân nhân, ân hận, nhiệt tình, nhiệt huyết, nhẫn nại, nhẫn nhịn, nhã nhặn,
  niềm nở, lịch sự, lịch làm, lịch hẹn, lịch thiệp, linh hoạt, linh động, linh mục, linh tinh,
  lệ phí, lễ phép, lễ tân, lễ độ, lễ hội, lợi dụng, lợi ích, luật sư, luật pháp, luật đất,
  luân phiên, liên hệ, liên quan, liên tục, liên lạc, liên thông, liên kết, liệu có, liêm chính,
  liêm khiết, lương tâm, lương thiện, lượng khách, lượng người, lưu ý, lưu trữ, lưu thông,
  lưu động, lưu hồ, lực lượng, lập tức, lập hồ, lập biên, lập luận, lạc hậu, lạc quan, lạc đường,
  lái xe, lành nghề, lãnh đạo, lãnh lương, lãnh tiền, lạnh lùng, giám đốc, giám sát, giám định,
  gia đình, gia hạn, gia cảnh, gia chủ, giao tiếp, giao dịch, giao giấy, giao hồ, giao thông,
  giao việc, giao cho, giao lưu, giao nhận, giang hồ, giáo viên, giáo dục, giỏi giang, già yếu,
  già cả, già làng, tin tưởng, tin học, tin nhắn, tình nguyện, tình cảm, tình hình, tình trạng,
  tình cờ, tích cực, tiếp nhận, tiếp dân, tiếp tục, tiếp đón, tiên tiến, tiện lợi, tiện ích,
  tiện thể, tiết kiệm, tự giác, tự động, tự nhiên, tự do, tự tin, tự nguyện, từ chối, từ tốn,
  từ thiện, từ tâm, toàn bộ, toàn trình, toàn tỉnh, toàn xã, toàn là, toàn quyền, thái độ,
  thái quá, thân thiện, thân nhân, thân mật, thân ái, thân mến, thân thiết, thân già, thân tộc,
  thẳng thắn, thẳng tính, thật thà, thật sự, thật lòng, thật tâm, thật là, thiện cảm, thiện chí,
  thiện ý, thiện tâm, thông cảm, thông báo, thông tin, thông minh, thông thạo, thông qua,
  thông thoáng, thông tư, thông dịch, thơm tho, thời gian, thời hạn, thời điểm, thu xếp,
  thuận tiện, thuận lợi, thuận tình, thường xuyên, thường trực, thường trú, thường dân,
  thường thì, thường hay, thường nói, thường hẹn, thương binh, thương nhân, thương dân,
  thương người, thương lượng, thương tình, thực hiện, thực sự, thực tế, thực tập, thực lòng,
  thực thi, thức khuya, thi hành, thi đua, thi bằng, thi lái, thế nào, thế này, thế mà, thế là,
  thế thì, thế chấp, thể hiện, thể thao, thư ký, thư viện, thư mời, thủ tục, thủ quỹ, thủ trưởng,
  trang trọng, trang phục, trang web, trang bị, trang thiết, trang trải, trách nhiệm, tri ân,
  tri thức, trí thức, trí tuệ, trình bày, trình độ, trình tự, trình ký, trình giấy, trình lãnh,
  trình báo, trực tuyến, trực tiếp, trực quầy, trực ban, trực bàn, trực cổng, trực hôm, trực ở,
  trực cơ, trực máy, trọng trách, trọng tuổi, trọng thị, trọng dân, trưởng phòng, trưởng ấp,
  trưởng khóm, trưởng thôn, trưởng ban, trưởng công, trường hợp, trường học, trung thu, triệt để,
  triển khai, tuần trước, tuần sau, tuần này, tuần rồi, tuấn tú, tuyên truyền, tuyên dương,
  tuyển dụng, tuyệt vời, tường tận, tường trình, tường thuật, tưởng tượng, tưởng rằng, tưởng là,
  hạn chế, hạnh phúc, hạnh kiểm, hân hạnh, hân hoan, hài lòng, hải quan, hải sản, hàng xóm,
  hàng ngày, hàng tháng, hàng đầu, hậu cần, hậu quả, hậu kiểm, hiếu thảo, hiếu khách, hiệu quả,
  hiệu trưởng, hiệu lực, hiệu suất, hùng liệt, hùng lực, hùng ca, liên đoàn, công ước, trọng tài,
  luật nhà, đoàn khách, sư đoàn, lãnh sự, danh hiệu, đường sắt, đường thủy, đường bộ, đường biển,
  đường cao, đường hàng, đường ống, đường phố, đường làng, đường quê, đường dân, đường nội,
  đường liên, đường nhựa, đường bê, đường đất, đường đi, đường lên, đường tới, đường vào,
  đường về, đường mòn, láng giềng, bản sao, bản chính, bản chứng, bản dịch, bản vẽ, bản đồ,
  bản gốc, bản scan, bản photo, bản thân, bản cam, bản kê, bản khai, bản án, bổ sung, phạm vi,
  phạm luật, phạm pháp, phạm lỗi, phạm quy, phạm tội, nguyên liệu, nguyên lý, nguyên vẹn,
  trần nhà, trần tình, trần gian, huỳnh quang, phố phường, phố đi, phố chợ, thực vật, thực phẩm,
  thực hành, vũ khí, vũ trụ, hợp quy, lưu hành, cổ đông, cổ phần, quản tài, quản trị, thương phẩm,
  thương mại, thương hiệu, danh nghiệp, cố định, có dinh, có giá, có thưởng, kinh doanh,
  pháp nhân, thuê đất, lân cận, hàng hải, hàng không, hàng hóa, hàng hoá, hàng giờ, khu vực,
  thể của, đại chúng, thể nhân, cụ thể, cá thể, hạ tầng, kết cấu, tham gia, tham mưu, tham nhũng,
  tham ô, quá trình, bộ phận, chứng chỉ, chứng thư, chỉ huy, chỉ định, chỉ số, chỉ tiêu, chỉ thị,
  bộ trưởng, tổ quốc, diện tích, khối lượng, thị trường, thị trấn, thị xã, thi công, bổ nhiệm,
  thẩm quyền, thẩm tra, thẩm định, kết luận, môi trường, hùng lao, hy vọng, hy sinh, bố trí,
  có lần, có năm, có hai, có hồng, có lợi, có tâm, có thật, hiểu biết, hiểu ý, hiện nay, hiện tại,
  hiện trạng, hiện giờ, hiện đại, hiện đang, hợp tác, hợp lý, hợp lệ, hợp pháp, hợp đồng,
  hợp tình, hội đồng, hội phụ, hội nông, hội viên, hội trường, hội cựu, hội chữ, hồi âm, hồng hào,
  hoàn cảnh, hoàn thành, hoàn thiện, hoàn toàn, hoàn tất, hoan nghênh, hoan hỉ, hoài nghi,
  hoài không, hoàng hôn, hoạt bát, hoạt động, hùng hổ, hùng hồn, hung dữ, hung hăng, huấn luyện,
  hữu ích, hữu cơ, hưng phấn, khanh tướng, khánh thành, khánh hòa, khoa học, khoa trương,
  khiêm tốn, khiêm nhường, kiên nhẫn, kiên trì, kiên quyết, kiên giang, kiểm tra, kiểm lâm,
  kiểm soát, kim loại, kính trọng, kính gửi, kính mong, kính thưa, kính đề, kỳ lạ, kỳ cục,
  kỳ vọng, kỳ kèo, kỳ sau, kỳ này, kỷ luật, kỹ lưỡng, kỹ thuật, kỹ năng, ký tên, ký nhận, ký giấy,
  ký tá, ký hồ, ký xác, ký cho, ký được, ký thay, nam giới, nam nữ, nam thanh, nam trẻ, nam nay,
  năm nay, năm ngoái, năm trước, năm sau, năm rồi, năm lần, năm ngày, năm người, năm bảy,
  năm tháng, năm nào, năm đó, nghiêm túc, nghiêm khắc, nghiêm nghị, nghiêm trang, nghiêm chỉnh,
  nghĩa vụ, nghĩa là, nghĩa tình, nghiệp vụ, nghi ngờ, nguyên nhân, nguyên tắc, nguyên đơn,
  nguyên bản, nguyên quán, nguyên ngày, nguyên là, nguyện vọng, ngoan ngoãn, ngọc ngà, ngân hàng,
  ngân sách, ngân khố, ngân lượng, ngữ điệu, nhật ký, nhi đồng, nhiên liệu, nhiệm vụ, nhiệm kỳ,
  nhung nhớ, như vậy, như thế, như trên, như tôi, như là, như người, như hôm, nhường chỗ,
  nhường ghế, nông dân, nông thôn, nông hộ, nông nghiệp, mai mốt, mai lên, mai quay, mai phải,
  mai lại, mai mới, mai tới, mai đi, mai ra, mai này, mai rồi, mai sau, mai kia, mai xuống,
  mai trả, mai nộp, mạnh dạn, mạnh miệng, mạnh khỏe, mạnh tay, mến khách, mến yêu, mỹ mãn,
  mộc mạc, mơ hồ, mẫn cán, mận đỏ, mực thước, mừng lắm, mừng quá, mừng vì, mừng rỡ, mừng là,
  quý khách, quý ông, quý vị, quý bà, quý anh, quý cơ, quý giá, quý mến, quý dân, quý trọng,
  quý đầu, quân đội, quân nhân, quân sự, quân nhu, quyền lợi, quyền hạn, quyền lực, quyền hành,
  quyền sử, quyết định, quyết tâm, quyết toán, quyết liệt, sang trọng, sang năm, sang tên,
  sang nhượng, sang hôm, sang tuần, sang phòng, sang bên, sang quầy, sang xã, sang gặp, sang hỏi,
  sang nộp, sáng suốt, sáng sủa, sáng nay, sáng dạ, sáng mắt, sáng nào, sâm banh, sương sương,
  sự cố, sự việc, sự thật, sự nghiệp, song song, song phương, song ngữ, sử dụng, sử sách, sơn la,
  sơn tây, tân binh, tập huấn, tập trung, tập sự, tập thể, tập quán, tập tễnh, tập làm, tấn công,
  tất cả, tất bật, tất nhiên, tất toán, tình báo, toại nguyện, tố cáo, tố giác, tòng quân,
  tôn trọng, tôn giáo, tổn thất, ủy ban, ủy viên, ủy quyền, ước gì, ước mong, ước chừng, ưu tiên,
  ưu tú, uy tín, uy quyền, uyển chuyển, vân tay, vân vê, vạn sự, vinh dự, vinh hạnh, vinh danh,
  vĩnh viễn, vĩnh long, vĩ đại, việt kiều, việt nam, viên mãn, vui vẻ, vui tính, vui lòng,
  vui mừng, vui quá, vui lắm, vui lên, vui vì, vượng khí, vững vàng, vượt khó, xuân này,
  xuân sang, xứng đáng, xương khớp, ý kiến, ý thức, ý tứ, ý định, ý muốn, y tá, y tế, y sĩ, y bác,
  y án, y như, yên tâm, yên lặng, yên ổn, yên vị, yến tiệc, yêu cầu, đạo đức, đạo diễn, đạt chuẩn,
  đạt yêu, đạt giải, đạt được, đạt kết, đăng ký, đăng tin, đăng bài, đăng nhập, đắc lực, đắn đo,
  đậu xe, đậu đại, định danh, định cư, định kỳ, định hướng, định làm, định kiến, định nói,
  định về, định đi, đình công, đình chỉ, đoàn kết, đoàn viên, đoàn thể, đoàn thanh, đoàn công,
  đồng bào, đồng chí, đồng ý, đồng nghiệp, đồng hương, đồng cảm, đồng tình, đồng tháp, đồng loạt,
  đồng thời, đồng hành, đông người, đông khách, đông quá, đông lắm, đông đúc, đông dân, đức độ,
  đức hạnh, đức tính, điềm đạm, điềm tĩnh, điền đơn, điền mẫu, điền giúp, điền thông, điền giùm,
  điền sai, điền vào, điền tờ, điều hành, điều phối, điệu đà, độ lượng, độc thân, độc đoán,
  đô thị, độ tuổi, đường hoàng, đường đột, đường dây, đường xa, hành chính, hành khách, hành vi,
  hành xử, hành dân, hành nghề, hạ mình, hạ giọng, hà khắc, hà tiện, hà nội, hà tiên, hà giang,
  hà nam, hách dịch, hào phóng, hào sảng, hào hứng, hảo tâm, hảo ý, cảnh sát, cảnh giác, cảnh cáo,
  cảnh báo, cảnh vệ, cảnh nghèo, canh gác, canh tác, cầm giấy, cầm tay, cầm hồ, cầm đồ, cầm đơn,
  cẩm nang, chấn chỉnh, chấn thương, châu đốc, châu thành, châu phú, châu á, châu âu, chiến sĩ,
  chiến tranh, chiến hữu, chiêu đãi, chinh phục, chung tay, chung quanh, chung nhà, chung hộ,
  chung cư, chung thủy, chung ấp, chung xóm, chung cảnh, chuyên môn, chuyên viên, chuyên nghiệp,
  chuyên trách, chuyên tâm, chuyên gia, chương trình, cương quyết, cương vị, cương trực,
  cường điệu, cường tráng, cứng nhắc, cúc áo, cung cấp, cung cách, cung kính, danh sách, danh dự,
  danh mục, danh tính, danh nghĩa, dân tộc, dân phòng, dân quân, dân cư, dân sự, dân chủ, dân số,
  dân vận, dân phố, dân trí, dân đen, dân quê, dân làng, dân thường, dân oan, diễn đạt, diễn giải,
  diện nghèo, diện hộ, diện chính, dịu dàng, dũng cảm, duy nhất, duy trì, duyên dáng, duyên cớ,
  duyệt hồ, duyệt đơn, duyệt chi, dương tính, dự kiến, dự thảo, gấm vóc, bảo vệ, bảo hiểm,
  bảo đảm, bảo trì, bảo là, bảo tôi, bảo về, bảo chờ, bảo phải, bảo đợi, bảo em, bảo trợ, bảo mật,
  bảo ban, bảo không, bảo mai, bảo sao, bảo thiếu, bảo lên, bảo xuống, bảo ra, bảo mọi, bảo dân,
  bảo thủ, bảo lãnh, bằng lòng, bằng cấp, bằng lái, bằng cách, băng rôn, bắc cầu, bách hóa,
  bách bộ, bạch đằng, bích chương, bí thư, bí quyết, bí mật, biên bản, biên lai, biên nhận,
  biên phòng, biên dịch, biên tập, biên soạn, biên chế, bé gái, bé trai, bé nhỏ, bé mới, bé nhà,
  bé con, bé chưa, bé bị, bé được, bé lên, bé sinh, bé tí, bé xíu, hai bên, hai người, hai lần,
  hai ngày, hai vợ, hai con, hai chị, hai anh, hai đứa, hai tháng, hai tuần, hai ba, hai quầy,
  hai bản, hai bộ, hai nơi, hai cái, hai tay, hai mẹ, hai mươi, hai chục, tư tháng, sáu lần,
  sáu ngày, sáu người, sáu tháng, sáu mươi, sáu chục, bảy lần, bảy ngày, bảy người, bảy tháng,
  bảy mươi, bảy chục, tám lần, tám ngày, tám người, tám tháng, tám mươi, tám chục, tám chuyện,
  chín lần, chín ngày, chín người, chín tháng, chín mươi, chín chục, chín chắn, chín chu,
  mười lần, mười ngày, mười người, mười mấy, mười một, mười hai, mười lăm, khang trang,
  khang kiện, khải hoàn, khá giả, khá tốt, khá lâu, khá nhanh, khuê các, khoát tay, khôi phục,
  khôi ngô, khởi kiện, khởi nghiệp, ly hôn, ly dị, ly thân, ly nước, lý lịch, lý do, lý luận,
  lý trí, lý giải, lý tưởng, loan báo, loan tin, long trọng, long xuyên, long an, long đong,
  lụa là, na ná, nga ngố, oanh tạc, oanh liệt, phi lý, phi pháp, phi công, phi vụ, phu nhân,
  phượng hoàng, quê hương, sen vàng, thạc sĩ, thái bình, thái nguyên, thảo luận, thảo đơn,
  thảo văn, thảo dược, thạo việc, thạo nghề, thắng cảnh, thắng lợi, thắng thua, thăng chức,
  thịnh vượng, thịnh soạn, thiết kế, thiết tha, thiết thực, thiên vị, thiên tai, thoa son,
  thời buổi, thuần thục, thuần tính, thục mạng, thụy sĩ, trà đá, trà nước, trà vinh, trà ôn,
  trân trọng, trân quý, trầm tĩnh, trầm tính, trầm cảm, triệu chứng, triệu tập, triệu đồng,
  trọng điểm, tuân thủ, tuân theo, tùy tiện, tùy ý, tùy hứng, tú tài, tú bà, tuyến dưới, vàng bạc,
  vàng vọt, vi phạm, vi bằng, vi tính, vũ lực, vũ trường, vũ trang, may mắn, may quá, may đo,
  ngoài trời, cảm ơn, cám ơn, kim tiền, hóa đơn, hóa ra, diễn viên, giảng viên, hộ gia,
  điện thoại, điện lực, điện báo, đi đường, phường đội, xã đội, ấp đội, phương tây, dung túng,
  dung hòa, dung lượng, dung dị, hồ sơ, hồ hởi, hồ đồ, hồ nghi, áp dụng, áp lực, an phú, an biên,
  an minh, tân châu, tân hiệp, tịnh biên, tri tôn, thoại sơn, chợ mới, phú tân, rạch giá, hòn đất,
  giồng riềng, gò quao, u minh, kiên lương, giang thành, vĩnh thuận, ba đình, sa đéc, sóc trăng,
  cà mau, ô tô, anh ta, ông ta, cô ta, bà ta, chị ta, cậu ta, chữ nghĩa, chủ nghĩa, thụ lý, tiểu thương, năm sinh,
  huy động, nam sinh, nữ sinh, thu mua, kinh tế, kinh phí, kinh nghiệm, kinh khủng, quy định, quy trình, quy mô, quy hoạch, quy chế,
  lưu lượng, vận hành, thủy lợi, thủy sản, hưu trí, nội dung, nội bộ, nội địa, nội thành, ngoại ngữ,
  ngoại tỉnh, ngoại thành, ngoại giao, ngoại hối, ngoại tệ, chế độ, chế biến, chế tạo, chế xuất,
  sư phạm, lục địa, nhỏ nhẹ, nhỏ nhắn, nhỏ nhặt, lão hóa, đứa nhỏ, đứa con, sếp lớn, hia chế,
  khu công, khu kinh, khu chế, khu du, khu cách, phụ lục, mục lục, thuyền trưởng, thủy thủ, nhà nước, nhà trường, nhà đất, nhà thầu, nhà văn, nhà báo, nhà nghèo, nhà máy`);
