import type { LanguageSource } from './types.ts';

export const vi: LanguageSource = {
  abbreviations: 'vd tr ts gs ths pgs tp q p đ tt',
  closingAbbreviations: 'v.v vv',
  doubling: '',
  reduplicates: true,
  thousands: '.',
  decimal: ',',
  numbers:
    'không một hai ba bốn năm sáu bảy tám chín mười mười+một mười+hai mười+ba mười+bốn mười+lăm mười+sáu mười+bảy ' +
    'mười+tám mười+chín hai+mươi',
  functionWords:
    'là và hoặc hay nhưng không của trong trên tại đến từ với cho bởi như được bị có thể phải cần sẽ đã đang này đó ' +
    'kia những các một mỗi mọi nếu thì khi vì để bạn tôi chúng họ nó ai gì đâu nào sao sau trước giữa dưới cũng chỉ ' +
    'hơn nhất rất khác theo về ra vào nên',
};
