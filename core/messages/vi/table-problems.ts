import type { RowFaultCode, TableFaultCode } from '../../table/table.ts';

export const tableFaults: Readonly<Record<TableFaultCode, string>> = {
  'file-empty': 'Tệp không có nội dung.',
  'file-too-large': 'Tệp quá lớn: tối đa {detail}.',
  'kind-unknown': 'Đây không phải tệp CSV, XLSX hay JSONL.',
  'old-excel': 'Đây là tệp Excel kiểu cũ (.xls). Hãy lưu lại thành .xlsx.',
  'locked-with-password': 'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.',
  'workbook-broken': 'Tệp XLSX bị hỏng hoặc bị cắt cụt.',
  'workbook-too-large': 'Tệp XLSX giải nén ra quá lớn.',
  'encoding-windows-1258':
    'Tệp dùng bảng mã Windows-1258. Hãy lưu lại thành “CSV UTF-8” hoặc XLSX.',
  'encoding-utf-16':
    'Tệp dùng bảng mã UTF-16 mà không ghi dấu ở đầu tệp, hoặc bị hỏng. Hãy lưu lại thành “CSV UTF-8” hoặc XLSX.',
  'encoding-tcvn3': 'Chữ trong tệp dùng phông cũ TCVN3 (.VnTime). Hãy chuyển sang Unicode.',
  'encoding-vni': 'Chữ trong tệp dùng phông cũ VNI. Hãy chuyển sang Unicode.',
  'encoding-doubled':
    'Chữ có dấu trong tệp đã hỏng từ trước (như “Thá»§ tá»¥c”). Hãy xuất lại từ phần mềm gốc.',
  'encoding-unknown':
    'Tệp không phải UTF-8 và không rõ bảng mã. Hãy lưu lại thành “CSV UTF-8” hoặc XLSX.',
  'header-missing': 'Không thấy hàng tiêu đề cột. Cần có các cột: {detail}.',
  'column-missing': 'Thiếu cột: {detail}.',
  'column-repeated': 'Cột “{detail}” có hai lần.',
  'too-many-rows': 'Tệp có quá nhiều hàng: tối đa {detail}.',
};

export const rowFaults: Readonly<Record<RowFaultCode, string>> = {
  'quote-open': 'Dấu ngoặc kép mở mà không đóng; từ đây không đọc tiếp được.',
  'quote-misplaced': 'Có chữ đứng sau dấu ngoặc kép đóng.',
  'too-many-cells': 'Hàng có nhiều ô hơn hàng tiêu đề.',
  'not-json': 'Hàng không phải JSON hợp lệ.',
  'not-object': 'Hàng phải là một đối tượng JSON.',
  'field-repeated': 'Trường {column} có hai lần.',
  'formula-without-value': 'Ô có công thức nhưng không lưu kết quả. Hãy mở bằng Excel rồi lưu lại.',
  'formula-error': 'Ô có công thức bị lỗi.',
  'characters-lost': 'Có ký tự đã mất (�).',
  'cell-too-long': 'Ô quá dài.',
  'value-missing': 'Thiếu {column}.',
  'value-invalid': '{column} không hợp lệ: {detail}',
  'value-too-long': '{column} quá dài.',
  'code-invalid': '{column} không đúng dạng: {detail}',
  'code-shortened':
    '{column} đã bị Excel đổi thành số và mất số 0: {detail}. Hãy định dạng cột là Văn bản (Text) rồi nhập lại.',
  'digits-lost':
    '{column} đã bị Excel đổi thành số và mất chữ số: {detail}. Hãy định dạng cột là Văn bản (Text) rồi nhập lại.',
  'code-repeated': '{column} {detail} đã có ở hàng trước.',
  'day-invalid': '{column} không phải một ngày: {detail}. Hãy viết 2025-07-01 hoặc 01/07/2025.',
  'days-reversed': 'Ngày kết thúc đứng trước ngày bắt đầu.',
  'day-left-out': '{column} không dùng được nên hồ sơ được nhận mà bỏ ngày đó: {detail}',
  'received-after-finished': 'Ngày tiếp nhận đứng sau ngày xong hồ sơ: {detail}',
  'province-unknown': 'Không có tỉnh, thành phố {detail} trong danh mục.',
  'unit-unknown': 'Không có đơn vị {detail} trong danh mục.',
  'procedure-unknown': 'Không có thủ tục {detail} trong danh mục.',
};

/** A second heading of a column that the file has already. */
export const secondColumn = '{heading} (chỉ đọc ở hàng mà “{instead}” trống)';
