/** Words around the names of places, written as `fold` is: without marks. */

/** Words of the sentence, never of a place's name. */
export const NO_PLACES: ReadonlySet<string> = new Set(
  `hop gium giup nhe oi vay luon lun dum nghen gap lai nua thoi mai roi vay toi tui em minh nay kia nao do ay co khong la thi ma va cung rat qua len xuong den ve di ra vao o tai cua cho voi
  chua da dang se bi duoc ai gi moi con cach nen vi nhung khi de nhieu it nha xong dau roi hoai luon van hay nguoi
  van phong can bo viec ca chi anh ho khac tren duoi ben khach giap ke canh quanh day ngay khi luc bi dang tat
  deu cac nhung moi chung rieng truoc sau trong ngoai giua dau cuoi kho xau vang chai ngheo`.split(
    /\s+/u,
  ),
);

/** Pairs of syllables that places are named with, and yet no names. */
export const NO_PLACE_PAIRS: ReadonlySet<string> = new Set(
  'van hoa,trung tam,an toan,an ninh,binh yen,thanh nien,trung uong,dai hoc,tien bo,phu nu,nong thon,doan ket,an sinh,van minh,phat trien,binh dan,hoi dong,thanh tra'.split(
    ',',
  ),
);

/** More likely the sentence going on than the second syllable of a place. */
export const SAID_BEHIND: ReadonlySet<string> = new Set(
  'co di den ve len xa lai hai ba bon nam sau bay tam chin muoi mot nhat cai cao cua cau be lam thu tre vi chua nhung ma giup cho toi can moi cu nho bo ngap giao xin nop nhan gui duoc mat nhe nha bi va da dang se hay rat khi thi yeu'.split(
    ' ',
  ),
);

/** Numbers behind these words are of counters, forms, articles and dates. */
export const NOT_HOUSE_WORDS: readonly string[] =
  `quầy bàn cửa mẫu điều khoản mục lớp ngày tháng năm phòng máy lần tuổi thứ tự hơn khoảng mất chờ đợi thông quyết nghị văn
  phiếu tờ chương hàng giờ lúc điểm top còn hết đủ thêm có và hôm sáng chiều tối kênh tổng biểu biên lai`.split(
    /\s+/u,
  );

/** Behind these stands nearly always a name. */
export const NAMED: ReadonlySet<string> = new Set(
  'ấp khóm thôn xóm phum sóc xã phường huyện quận buôn kdc ap khom thon xom phum soc xa phuong huyen quan kdc'.split(
    ' ',
  ),
);
