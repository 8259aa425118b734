/** What is asked back when several procedures fit equally; see `AskKind`. */
export const search = {
  level: 'Ông/Bà làm thủ tục này ở cấp xã hay cấp tỉnh?',
  abroad: 'Việc này có yếu tố nước ngoài không?',
  issue: 'Ông/Bà làm mới, làm lại hay thay đổi?',
  channel: 'Ông/Bà nộp theo cách nào?',
  which: 'Ông/Bà cần thủ tục nào dưới đây?',
};

export type SearchMessages = Readonly<Record<keyof typeof search, string>>;
