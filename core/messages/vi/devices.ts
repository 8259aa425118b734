/** What the page of devices says about a kiosk, in whole sentences. */
export const devices = {
  well: 'Hoạt động bình thường.',
  neverReported: 'Chưa báo về lần nào.',
  silent: 'Im lặng {duration}.',
  silentWaiting: 'Im lặng {duration}, còn {waiting} lượt chờ gửi.',
  storageLost: 'Bộ nhớ của máy đã bị xóa; mất {missing} lượt chưa gửi.',
  numbersMissing: 'Thiếu {missing} lượt so với số thứ tự của máy.',
  refused: '{refused} lượt bị máy chủ từ chối, đang giữ trên máy.',
  waiting: 'Còn {waiting} lượt chờ gửi.',
  storageFull: 'Bộ nhớ đã dùng {share}.',
  storageNotKept: 'Trình duyệt chưa hứa giữ dữ liệu: hãy cài trang thành ứng dụng.',
  batteryLow: 'Pin còn {share} và không được sạc.',
  trial: 'Đang ở chế độ tập huấn: không lượt nào được tính.',
  beginTraining: 'Bật tập huấn',
  endTraining: 'Tắt tập huấn',
};

export type DeviceMessages = Readonly<Record<keyof typeof devices, string>>;
