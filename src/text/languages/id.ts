import type { LanguageSource } from './types.ts';

export const id: LanguageSource = {
  abbreviations: 'mis msl hlm hal no tgl bpk dr prof ir drs jl tel maks min gbr tab lih bdk a.n u.p s.d',
  closingAbbreviations: 'dll dsb dst tbk',
  doubling: '',
  reduplicates: true,
  thousands: '.',
  decimal: ',',
  numbers:
    'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua+belas tiga+belas empat+belas ' +
    'lima+belas enam+belas tujuh+belas delapan+belas sembilan+belas dua+puluh',
  functionWords:
    'yang dan atau tetapi tapi tidak bukan di ke dari pada dengan tanpa untuk oleh sebagai adalah ialah itu ini ' +
    'tersebut ada akan telah sudah dapat bisa harus perlu jika bila ketika karena agar supaya saya anda kami kita ' +
    'mereka dia ia siapa apa mana kapan mengapa bagaimana setelah sebelum antara atas bawah dalam luar juga setiap ' +
    'semua beberapa hanya lebih paling sangat lain seperti maka lalu',
};
