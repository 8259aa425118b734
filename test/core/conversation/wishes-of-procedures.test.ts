import { expect, test } from 'vitest';
import { NOMINATION_KINDS, type NominationKind } from '../../../core/nomination.ts';
import { buttonsOf, textOf } from '../../support/chat-builders.ts';
import { WITH_PROCEDURES } from '../../support/chat-procedures.ts';
import { amendmentsOf, play, press, text } from '../../support/chat-play.ts';

/** Made-up sentences that name a procedure and say what is wrong with it. */
const WISHES: readonly (readonly [string, string, readonly NominationKind[]])[] = [
  [
    'thủ tục làm sổ đỏ rườm rà quá, phải nộp hộ khẩu 3 lần',
    'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận',
    ['papers'],
  ],
  [
    'Làm khai sinh cho con mà bắt photo công chứng đủ thứ giấy, quá phiền',
    'Thủ tục đăng ký khai sinh',
    ['papers'],
  ],
  [
    'xin giấy xác nhận độc thân phải đi lại 4 lần mới xong',
    'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân',
    ['steps'],
  ],
  ['cap phep xay dung cho lau qua, ca thang troi moi co', 'Cấp giấy phép xây dựng mới', ['time']],
  [
    'Đăng ký kết hôn sao còn bắt khai lại thông tin đã có trên căn cước',
    'Thủ tục đăng ký kết hôn',
    ['repeated-data'],
  ],
  ['Lệ phí sang tên sổ đỏ mắc quá, đề nghị giảm', 'Đăng ký biến động quyền sử dụng đất', ['fee']],
  ['Đổi bằng lái xe nên cho làm online luôn, khỏi lên tỉnh', 'Đổi giấy phép lái xe', ['go-online']],
  [
    'khai tử cho ba tôi mà phải lên xuống xã ba lần, nên gom lại một lần',
    'Thủ tục đăng ký khai tử',
    ['steps'],
  ],
  [
    'Đăng ký hộ kinh doanh giấy tờ nhiều quá, chờ cũng lâu quá',
    'Đăng ký thành lập hộ kinh doanh',
    ['papers', 'time'],
  ],
  [
    'làm lý lịch tư pháp mất cả buổi ngồi đợi, mong rút ngắn',
    'Cấp Phiếu Lý lịch tư pháp',
    ['time'],
  ],
  [
    'Chứng thực bản sao mà đóng phí từng trang, tốn kém cho dân nghèo',
    'Chứng thực bản sao từ bản chính',
    ['fee'],
  ],
  [
    'Trích lục khai sinh có sẵn dữ liệu rồi mà cứ bắt dân ghi lại',
    'Cấp bản sao Trích lục hộ tịch',
    ['repeated-data'],
  ],
  [
    'xin đổi tên trong giấy khai sinh phức tạp quá',
    'Thủ tục thay đổi, cải chính, bổ sung thông tin hộ tịch',
    ['other'],
  ],
  [
    'I had to come back three times for the marriage certificate',
    'Thủ tục đăng ký kết hôn',
    ['steps'],
  ],
  [
    'Đăng ký tạm trú nên làm trên VNeID được rồi, đừng bắt ra công an',
    'Đăng ký tạm trú',
    ['go-online'],
  ],
  ['Tách thửa đất phải đo đi đo lại, tốn tiền mà lâu lắc', 'Tách thửa', ['time', 'fee']],
  ['nên bỏ bản sao căn cước khi đăng ký kết hôn', 'Thủ tục đăng ký kết hôn', ['papers']],
  ['Phải chờ 3 tuần mới có kết quả khi làm lý lịch tư pháp', 'Cấp Phiếu Lý lịch tư pháp', ['time']],
  [
    'dang ky tam tru bat buoc phai co hop dong thue nha cong chung',
    'Đăng ký tạm trú',
    ['papers', 'conditions'],
  ],
  [
    'Cấp phép xây dựng nhà ở mà phải nộp lại hồ sơ đã nộp rồi, chạy vòng vòng mấy phòng',
    'Cấp giấy phép xây dựng mới',
    ['steps', 'repeated-data'],
  ],
  ['KHAI SINH CHO CON MÀ QUA NHIỀU BƯỚC, ĐỀ NGHỊ GOM LẠI', 'Thủ tục đăng ký khai sinh', ['steps']],
  ['Khai tử thì lệ phí cao quá, dân nghèo lấy đâu ra', 'Thủ tục đăng ký khai tử', ['fee']],
  [
    'làm căn cước cho con mà bắt nộp giấy khai sinh 3 lần',
    'Cấp thẻ căn cước cho người dưới 14 tuổi',
    ['papers'],
  ],
  ['lam can cuoc cho con nho cho lau lam', 'Cấp thẻ căn cước cho người dưới 14 tuổi', ['time']],
  [
    'đổi giấy phép lái xe yêu cầu vô lý, phải khám sức khỏe lại dù mới khám',
    'Đổi giấy phép lái xe',
    ['conditions'],
  ],
];

const kindsOf = (mask: number) => NOMINATION_KINDS.filter((_, bit) => (mask >> bit) & 1);
const nameOf = (code: string | null | undefined) =>
  WITH_PROCEDURES.directory.procedures.get(code as never)?.name ?? '';

test.for(WISHES)('%s', ([said, procedure, kinds]) => {
  const [asked, tapped] = play([text(said), press(1, 2)], null, WITH_PROCEDURES);
  const { draft, procedure: named } = asked!.conversation!;
  expect(nameOf(named)).toContain(procedure);
  expect(kindsOf(draft?.kinds ?? 0)).toEqual(kinds);
  // Shown back with the five faces below it: one tap sends score and suggestion.
  expect(textOf(asked!.replies)).toContain(said);
  expect(buttonsOf(asked!.replies).length).toBeGreaterThanOrEqual(5);
  expect(tapped!.effects).toMatchObject([
    { kind: 'rating', rating: { score: 2, procedure: named, nomination: { kinds, text: said } } },
  ]);
});

/** What names two procedures alike. */
const UNSURE: readonly (readonly [string, string, readonly NominationKind[]])[] = [
  [
    'too many papers for the birth certificate, please reduce them',
    'Thủ tục đăng ký khai sinh',
    ['papers'],
  ],
  ['thu tuc nhan cha me con ruom ra qua', 'Thủ tục đăng ký nhận cha, mẹ, con', ['other']],
  [
    'Thủ tục đăng ký thường trú đòi hỏi điều kiện khắt khe, bắt có hợp đồng thuê nhà',
    'Đăng ký thường trú',
    ['conditions'],
  ],
];

test.for(UNSURE)('%s is asked which, and loses nothing', ([said, procedure, kinds]) => {
  const [asked] = play([text(said)], null, WITH_PROCEDURES);
  const button = buttonsOf(asked!.replies).find(({ press: { kind, ...rest } }) => {
    return kind === 'procedure' && 'procedure' in rest && nameOf(rest.procedure) === procedure;
  });
  expect(textOf(asked!.replies)).toContain(said);
  const before = play([text(said), button!.press, press(1, 2)], null, WITH_PROCEDURES);
  expect(before.at(-1)?.effects).toMatchObject([
    { kind: 'rating', rating: { nomination: { kinds, text: said } } },
  ]);
  // The same words after the tap, when a procedure is asked for.
  const after = play([text('chào'), press(1, 2), text(said)], null, WITH_PROCEDURES);
  expect(amendmentsOf(after)).toMatchObject([{ comment: said }]);
  const choice = buttonsOf(after.at(-1)!.replies)
    .map((each) => each.press)
    .find((each) => each.kind === 'procedure' && nameOf(each.procedure) === procedure);
  const [named] = play([choice as never], after.at(-1)!.conversation, WITH_PROCEDURES);
  expect(kindsOf(named!.conversation?.draft?.kinds ?? 0)).toEqual(kinds);
});
