/** What people say happened to a paper, a business or a registration, and what they want done. */
export const actionWords = `
{quit}: dẹp, dẹp tiệm, nghỉ bán, đóng cửa, ế ẩm, thua lỗ, không bán nữa, bỏ nghề, phá sản, giải thể, giải tán, rã đám, nghỉ luôn, ngưng luôn, chấm dứt, đóng luôn, sập tiệm, giải nghệ, thôi kinh doanh, nghỉ kinh doanh, nghỉ làm luôn, thôi không làm, ngưng hẳn, dẹp bỏ, hết làm, thôi làm, không làm nữa, ngừng hẳn
*1 {lost} | làm lại | cấp lại | xin lại | đăng ký lại > ~again
*1 rách | ^hư | ^hỏng | ^mờ | ^nhòe | nhòe chữ > ~swap again
*1 {wrong} > ~correct change
*1 thay đổi | ^đổi | ^sửa | sửa lại | đổi lại | cập nhật | điều chỉnh | sửa đổi > ~change swap correct
*1 {expire} > ~extend swap again
*1 {quit} > ~end
*1 {pause} > ~pause
*1 rút hồ sơ | rút lại hồ sơ | hủy hồ sơ | rút đơn | đang nộp + ngưng > ~withdraw
*1 xóa | xóa tên | xóa sổ | gỡ bỏ | ^hủy | hủy bỏ > ~end change
*1 thu hồi | trả lại giấy | bị rút giấy phép | rút giấy phép > ~revoke end
`;
