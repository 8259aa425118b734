/** Words for an official who makes a browser the kiosk of a counter. */
export const kioskEnrolment = {
  notEnrolled: 'Máy này chưa được ghi danh',
  notEnrolledHelp: 'Cán bộ quản trị ghi danh máy cho một bộ phận một cửa theo hai bước:',
  mustEnrolAgain: 'Máy này cần được ghi danh lại',
  mustEnrolAgainHelp:
    'Máy chủ không còn nhận mã truy cập của máy. Các lượt đánh giá đã lưu vẫn được giữ và sẽ được gửi sau khi ghi danh lại:',
  enrolStepCode: 'Tạo một mã ghi danh cho bộ phận một cửa này.',
  enrolStepType: 'Nhập mã vào ô dưới đây, hoặc mở trên máy này địa chỉ {address}',
  enrolmentCode: 'Mã ghi danh',
  enrolNow: 'Ghi danh máy này',
  enrolling: 'Đang ghi danh…',
  codeMissing: 'Xin nhập mã ghi danh.',
  codeRefused: 'Mã không đúng, đã dùng hoặc đã hết hạn. Xin tạo mã mới.',
  serverAway: 'Chưa kết nối được với máy chủ. Xin kiểm tra mạng rồi thử lại.',
  stillHeld: 'Máy đang giữ {waiting} lượt chưa gửi và {refused} lượt bị máy chủ từ chối.',
};

export type KioskEnrolmentMessages = Readonly<Record<keyof typeof kioskEnrolment, string>>;
