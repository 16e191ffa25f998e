import type { LanguageSource } from './types.ts';

export const pl: LanguageSource = {
  abbreviations:
    'np tzn tzw tj m.in ok por zob rys tab rozdz str s p pkt ust art nr al ul pl prof inż mgr ks św red ' +
    'wyd maks min tel godz ang łac dot wg ww tzn ds jw',
  closingAbbreviations: 'itd itp in r w tys zł gr sp z.o.o m.n.p.m',
  doubling: 'bardzo ledwo tak nie no coraz raz dalej',
  thousands: ' ',
  decimal: ',',
  ordinalDot: true,
  numbers:
    'zero jeden|jedna|jedno|jednego|jednej|jedną|jednym dwa|dwie|dwóch|dwaj|dwoma trzy|trzech|trzej|trzema ' +
    'cztery|czterech|czterej|czterema pięć|pięciu sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu ' +
    'dziesięć|dziesięciu jedenaście|jedenastu dwanaście|dwunastu trzynaście|trzynastu czternaście|czternastu ' +
    'piętnaście|piętnastu szesnaście|szesnastu siedemnaście|siedemnastu osiemnaście|osiemnastu ' +
    'dziewiętnaście|dziewiętnastu dwadzieścia|dwudziestu',
  functionWords:
    'i oraz lub albo ale nie ani w we na z ze od do po za o przy dla bez pod nad między przez jak to ten ta te tego ' +
    'tej tym tych tamten że żeby aby który która które którzy którego której których kto co gdzie kiedy dlaczego ' +
    'jeśli jeżeli więc czy on ona ono oni one my wy ja ty jego jej ich im nam wam was nas mnie się siebie swój swoje ' +
    'swoich nasz wasz być był była było były będzie będą jest są może mogą można należy musi muszą także również ' +
    'tylko już jeszcze wszystkie wszystkich każdy inny inne bardziej mniej bardzo tak',
};
