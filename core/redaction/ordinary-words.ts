/**
 * Words of offices and of daily life that are no names of people. Unlike `EVERYDAY_WORDS` they may well
 * name places, so they only tell how likely a person's name is.
 */
export const ORDINARY_WORDS: readonly string[] = `
  tục động sản khẩu địa hành tỉnh hạn chấp biển cá trợ cảng vật tác vốn bổ chỉnh thác đề hóa nhánh
  tế xây tịch hiểm quỹ hỗ toán nuôi vệ vận tuyến trú mại phí khoán khí ương vùng tượng khoáng
  thuyền chấm trồng cầu dứt căn chị cứu cước mô đảm dầu rừng lái nghiệm nhượng trụ quả dùng tái ứng
  thú nổ nguồn giảm tính nghệ cụ chọn sư thống thăm bến nghiên cháy gốc dò cục chăn hủy khám đặc
  luồng đãi dưỡng hài biệt pháo cháu biến sáp riêng chống lượt viện hưu khả kháng loài cổng chuẩn
  sắt nối hoá thầu chào chồng chiếu xăng ấp thửa thưởng hạch lào cấu lãi đương đài đai trật cạn
  suất túy nại khấu thải thổ lệnh đo nâng hoán nghiện đốc thầy mật bãi thỏa dấu cấm phổ dạng kích
  phận lộ bồi ráp thô chủng ngưỡng tráng chìm sông siêu tướng bảng trữ ngầm sàn cất chạm bánh bò
  ngụ bè đua huyện rách dược bạ phế bón đính tiểu chùa trọ nhiễm khơi sỹ giàn hiếm cận nền gỗ cánh
  mỏ tộc gái tuần khuyến buôn niên quê nút tnlđ khẩn đập tụng trưng bày bờ dời thằng hổng bí tổn
  nhuận lược vắc mìn quảng nạo vét lồng ngạch tù ốt tiệm đò bào ruộng ngập mờ trâu quạt tật thiểu
  đạc thập bạc ốm ngặt cờ huống lặn phạt khiển tảng mưu ôm núi vườn chiếc lúa chắn thờ cài buýt
  chiết bốn vượt trục phóng độc phà xổ xưởng hỏa cốt súc dục bậc cúng chích uống đeo khóm tá trùng
  ràng yết hạt họp táng bền thợ lũy khuôn giấp nhãn chênh lệch tuệ trại gạch vết mảnh lấn lính nát
  cược lăn tịnh chúa chân rể gậy đá bóp lội ổng áo thưa lầy thần bụng bơm ngựa biểu xế cặn kẽ qsdđ
  hẻm vời chiểu đệm gà vọng tả niệm rạch vẽ tạp lồi lõm úc căng ngừa xích huỷ cưỡng cốp trượt vớt
  đắm láng giềng muối chiếm dã liều xâm ích khích trúng hoạn ngờ ví măng nitơ vỉa hè đồn lăng viễn
  mệnh buồm tuý đảo trắc nòng chuỗi tây mối nhuyễn mốc rãi cụm trấn kênh bắn cà tệp dở ẩn mái lôi
  bổng nướng thánh thắp tía cộc lốc bả cúp mèm trơn lát xuồng bùn mưa miễu sài gòn mầm xà tón quới
  thượng gộp ảo đền cụt mía lối phấn cnqsdđ vịt trãi tấm gương trỗi moóc kiết mềm nhặn mực nêu oán
  chút dơ đắk lắk mộ đắt giỗ ống đoái thâm bầu bhtnlđ séc diễn ván tời bê tông tháp hầm cột hiếp
  gìn xạ dưng lưới họa đoạt kiêm luỹ bì đựng hô sồng tktư ngư diêm thặng nơ lạnh găng lợn nái hoại
  địch đày mạn đê dồn sạt lở lõi ruồi cạp ghép trào tưới thù thí đột suối mương ươm khép bóng thòi
  hoả vành khống tần ùn trướng trôi lót vẹt dột dẹp sạp cào xoài giếng bốc đám đốn mướn sạn mắm
  trứng đktt gcnqsdđ dị hủ tiếu ướt hùn tràm vụn cò nôi bão giết nhiêu cậy dụ đè sánh gõ trặc vâng
  bật nhàng nẻo dốc nấy chật gắng mốt dáng hổ xẻo tiệc chen doanh treo mail email gmail zalo app web link gom tham khoang lao men xem
  trao khung nung khoanh ga neo tem pha mua vo tre non gai phao keo loa quay xung rung sung thay
  chai loay hoay ngang khuya`
  .trim()
  .split(/\s+/u);
