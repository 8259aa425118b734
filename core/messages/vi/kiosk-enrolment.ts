/** Words for an official who makes a browser the kiosk of a counter. */
export const kioskEnrolment = {
  notEnrolled: 'Máy này chưa được ghi danh',
  notEnrolledHelp: 'Cán bộ quản trị ghi danh máy cho một bộ phận một cửa theo ba bước:',
  mustEnrolAgain: 'Máy này cần được ghi danh lại',
  mustEnrolAgainHelp:
    'Máy chủ không còn nhận mã truy cập của máy. Các lượt đánh giá đã lưu vẫn được giữ và sẽ được gửi sau khi ghi danh lại:',
  stepSize: 'Chỉnh cỡ màn hình cho đến khi thanh đen dài đúng 5 cm.',
  stepOpen: 'Mở {address} trên máy của cán bộ.',
  stepType: 'Nhập ở đó mã này, đặt tên máy và chọn bộ phận một cửa:',
  size: '{inches} inch ({cm} cm)',
  smaller: 'Nhỏ hơn',
  larger: 'Lớn hơn',
  asking: 'Đang xin mã…',
  waiting: 'Đang chờ cán bộ nhập mã. Máy sẽ tự bắt đầu.',
  notKept:
    'Trình duyệt không cho lưu dữ liệu trên máy này. Xin bộ phận kỹ thuật tắt chế độ ẩn danh, kiểm tra dung lượng.',
  serverAway: 'Chưa kết nối được với máy chủ. Xin kiểm tra mạng rồi thử lại.',
  stillHeld: 'Máy đang giữ {waiting} lượt chưa gửi và {refused} lượt bị máy chủ từ chối.',
};

export type KioskEnrolmentMessages = Readonly<Record<keyof typeof kioskEnrolment, string>>;
