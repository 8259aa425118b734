import { expect, test } from 'vitest';
import { redactPersonalData } from '../../../core/redaction/redact-personal-data.ts';
import { withTypedDigits } from '../../../core/redaction/typed-digits.ts';

const redacted = (text: string): string => redactPersonalData(text).text;

test.for([
  ['dt o9l8 22 31 4o7 nha', 'dt [số điện thoại] nha'],
  ['goi lai truoc 5h, o 938 oo6 17 4, cam on', 'goi lai truoc 5h, [số điện thoại], cam on'],
  ['so dien thoai 0818/336/902 cua tiem', 'so dien thoai [số điện thoại] cua tiem'],
  ['số 84.945.o33.7l2 là của con tôi', 'số [số điện thoại] là của con tôi'],
  ['nhắn không chín bảy 3 12 44 o86 nhé', 'nhắn [số điện thoại] nhé'],
  ['goi o chin mot hai ba bon nam sau bay tam nha', 'goi [số điện thoại] nha'],
  ['dt khong chin mot, hai ba bon, nam sau bay tam', 'dt [số điện thoại]'],
  ['so cccd o91188oo2344 cua tui', 'so cccd [số giấy tờ] cua tui'],
  ['cccd 091 3 82 0 l 64 75 bi mat', 'cccd [số giấy tờ] bi mat'],
  ['so bao hiem 79 l5 o26 48 l cua anh', 'so bao hiem [số giấy tờ] cua anh'],
  ['thẻ CK2 95 95 0 ll 2o6 33 báo sai', 'thẻ [số giấy tờ] báo sai'],
  ['mst 8 o 9 4 4 7 2 1 5 5 da dong', 'mst [số giấy tờ] da dong'],
  ['hkd 2100 59 7703-888 của tôi', 'hkd [số giấy tờ] của tôi'],
  ['hộ chiếu K0l88 235 bị rách', 'hộ chiếu [số giấy tờ] bị rách'],
  ['B9 55l 7o4 het han roi', '[số giấy tờ] het han roi'],
  ['so do AD o82914 cap nam 2007', 'so do [số giấy tờ] cap nam 2007'],
  ['giay do CH oo237/2011 con day', 'giay do [số giấy tờ] con day'],
  ['xe bien 67l1-3o8.92 sang ten', 'xe bien [biển số] sang ten'],
  ['ban xe 66 L2 - 9I8.04', 'ban xe [biển số]'],
  ['ca vet xe 68 - X1 . 0 4 4 8 7 da mat', 'ca vet xe [biển số] da mat'],
  ['tra ma G05.99.11-25o822-oo16 hien sai', 'tra ma [mã hồ sơ] hien sai'],
  ['kết quả số 2507-BTN-00418, sai tên', 'kết quả số [mã hồ sơ], sai tên'],
  ['gửi vào 68oo 2o5 o94 l73 nhé', 'gửi vào [tài khoản] nhé'],
  ['hồ sơ số H27 15 250402 0045 bị từ chối', 'hồ sơ số [mã hồ sơ] bị từ chối'],
  ['hộ chiếu, số cũ b 765 4321, hẹn 8 ngày', 'hộ chiếu, số cũ [số giấy tờ], hẹn 8 ngày'],
  ['bien so 68H-OI2.88 la xe khach', 'bien so [biển số] la xe khach'],
  ['đại diện xóm 0706 811 24 nhé', 'đại diện xóm [số điện thoại] nhé'],
  ['sđt o chín bảy hai, 44 5 6 7 8 1. Chân yếu', 'sđt [số điện thoại]. Chân yếu'],
  ['bà nội tôi 01/01/1938 chưa có khai sinh', 'bà nội tôi [ngày sinh] chưa có khai sinh'],
  ['gõ anhthu.pham@gmail,com là sai', 'gõ [email] là sai'],
  ['nộp qua mail bien dong 68 @ gmail.com', 'nộp qua mail [email]'],
  ['sinh o7/11/l999 lam ho so', 'sinh [ngày sinh] lam ho so'],
  ['sanh doi 14/02/2o2o, in giup', 'sanh doi [ngày sinh], in giup'],
  ['xin sửa năm sinh từ 1956 thành 1965', 'xin sửa năm sinh từ [ngày sinh] thành [ngày sinh]'],
  ['ghi sai năm sinh, đúng là 1968', 'ghi sai năm sinh, đúng là [ngày sinh]'],
  ['gửi minh chấm le 85 a còng gmail chấm com nha', 'gửi [email] nha'],
  ['gửi qua thu_ha85@gmail com', 'gửi qua [email]'],
  ['mail thu_ha (at) yahoo.com.vn', 'mail [email]'],
  ['gửi minh (at) proton.me nha', 'gửi [email] nha'],
  ['thu.ha(at)congty.info', '[email]'],
  ['thu_ha[at]vnpt', '[email]'],
  ['mail lan85 a còng protonmail chấm me', 'mail [email]'],
  ['gọi số không chín bốn không 600886, cảm ơn', 'gọi số [số điện thoại], cảm ơn'],
  ['nhắn không chín một 2345678 nhé', 'nhắn [số điện thoại] nhé'],
  ['ĐT. +84-34–O4l–4i99', 'ĐT. [số điện thoại]'],
  ['cccd 000/064/308/050 nha', 'cccd [số giấy tờ] nha'],
] as const)('reads what was typed for digits and signs: %s', ([text, expected]) => {
  expect(redacted(text)).toBe(expected);
});

test.for([
  'tờ giấy ba mươi sáu trang, nộp 3 lần',
  'đổ 5l xăng rồi chạy 30 km, phí 300.000 đ',
  'đã nộp hồ sơ lúc 10h30 mà 11h45 mới xong',
  'theo nghị định 123/2020/NĐ-CP và công văn 4567/BTP',
  'chờ 2 3 lần, mất 100 200 ngàn, quầy 5 6 7',
  'năm 2025 không ba không bảy gì hết',
  'tôi ở a công ty gần đây, là công an hẹn',
  'gặp a công an.me em chờ, phí 100/200/300 ngàn',
  'phi 300.000 o quay 12, hoi o ban 3',
  'nghỉ lễ 30/4/1975 và 2/9/1945, bản án ngày 12/5/1987',
  'sổ cấp ngày 3/8/1989 còn dùng được không',
  'sửa ngày sinh cho con, nộp hồ sơ từ 2024 tới giờ chưa có',
  'quyết định 12/05/1987 của tỉnh, giấy phép xây dựng 3/8/1985',
  'ba mươi sáu trang giấy, năm mươi ngày, hai mươi tám mét',
  'phi chung thuc ba muoi ngan, cho nam muoi ngay',
] as const)('leaves ordinary figures and words: %s', (text) => {
  expect(redacted(text)).toBe(text);
});

test('takes a word behind a whole number for no digit', () => {
  expect(redacted('gọi 0912345678 oi')).toBe('gọi [số điện thoại] oi');
  expect(withTypedDigits('cccd 089123456789 o 12 tran phu')).toBe(
    'cccd 089123456789 o 12 tran phu',
  );
  expect(redacted('can cuoc moi 089196012230 2 so khac nhau')).toBe(
    'can cuoc moi [số giấy tờ] 2 so khac nhau',
  );
});

test('keeps the length of every text', () => {
  for (const text of ['65a-l78.o3 o 9 l', 'İ o0 ı 1l ſ', 'ở 12 ôl 3 o🙂1']) {
    expect(withTypedDigits(text)).toHaveLength(text.length);
  }
});
