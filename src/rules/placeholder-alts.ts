/**
 * What editors and templates put where an image's description should stand, by language, in lower case.
 * `{n}` stands for a number, with or without a space before it.
 */
export const PLACEHOLDER_ALTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['نص بديل', 'النص البديل', 'وصف الصورة'],
  cs: ['alternativní text', 'alt text', 'popis obrázku', 'náhradní text'],
  da: ['alternativ tekst', 'alt-tekst', 'billedtekst', 'billedbeskrivelse'],
  de: ['alternativtext', 'alternativer text', 'alt-text', 'bildbeschreibung', 'ersatztext'],
  el: ['εναλλακτικό κείμενο', 'περιγραφή εικόνας'],
  en: [
    'alt text',
    'alternate text',
    'alternative text',
    'alt',
    'alt-text',
    'image alt text',
    'text alternative',
    'image description',
    'description of image',
    'alt text here',
    'image',
    'img',
    'picture',
    'photo',
    'image{n}',
    'placeholder',
  ],
  es: ['texto alternativo', 'texto alt', 'descripción de la imagen'],
  fi: ['vaihtoehtoinen teksti', 'alt-teksti', 'kuvan kuvaus'],
  fr: [
    'texte de remplacement',
    'texte alternatif',
    'texte alt',
    'autre texte',
    "description de l'image",
    'description de l’image',
  ],
  he: ['טקסט חלופי', 'תיאור תמונה'],
  hi: ['वैकल्पिक पाठ', 'ऑल्ट टेक्स्ट', 'छवि विवरण'],
  hu: ['helyettesítő szöveg', 'alternatív szöveg', 'a kép leírása'],
  id: ['teks alternatif', 'teks alt', 'deskripsi gambar'],
  it: ['testo alternativo', 'testo alt', "descrizione dell'immagine", 'descrizione dell’immagine'],
  ja: ['代替テキスト', '代替文字列', '画像の説明', '図の説明', 'altテキスト', '画像', '画像{n}'],
  ko: ['대체 텍스트', '대체텍스트', '이미지 설명', '그림 설명', '이미지', '이미지{n}'],
  nb: ['alternativ tekst', 'alt-tekst', 'bildebeskrivelse'],
  nl: [
    'alternatieve tekst',
    'alt-tekst',
    'alternatieve-tekst',
    'vervangende tekst',
    'beschrijving van afbeelding',
    'afbeelding',
  ],
  pl: ['tekst alternatywny', 'tekst zastępczy', 'opis obrazu', 'opis obrazka'],
  pt: ['texto alternativo', 'texto alt', 'descrição da imagem'],
  ro: ['text alternativ', 'descrierea imaginii'],
  ru: ['замещающий текст', 'альтернативный текст', 'описание изображения', 'alt-текст'],
  sv: ['alternativ text', 'alternativtext', 'alt-text', 'alttext', 'bildbeskrivning'],
  th: ['ข้อความแสดงแทน', 'ข้อความทางเลือก', 'คำอธิบายรูปภาพ'],
  tr: ['alternatif metin', 'alt metin', 'resim açıklaması'],
  uk: ['альтернативний текст', 'текст заміщення', 'опис зображення'],
  vi: ['văn bản thay thế', 'văn bản thay thế cho hình ảnh', 'mô tả hình ảnh'],
  zh: [
    '替代文字',
    '替代文本',
    '可选文字',
    '替換文字',
    '備用文字',
    '图片描述',
    '圖片描述',
    '图片',
    '图像',
    '图片{n}',
  ],
};

const KNOWN: ReadonlySet<string> = new Set(Object.values(PLACEHOLDER_ALTS).flat());

/**
 * Whether an image's alternative text is a template's. All languages count in every document, because a
 * translation often keeps the source's.
 */
export function isPlaceholderAlt(alt: string): boolean {
  const folded = alt.normalize('NFC').trim().toLowerCase();
  return KNOWN.has(folded) || KNOWN.has(folded.replace(/\s?\d{1,4}$/, '{n}'));
}
