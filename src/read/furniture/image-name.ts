import type { LineRule } from './rule.ts'

const NAME =
  /^(?:img|dsc|dscn|dji|pxl|vid|image|picture|photo|screenshot|whatsapp image|foto whatsapp)[ _-]?(?:\d[\d_.-]*(?:[ _-][A-Za-z]{0,3}\d[\d_.-]*)*(?:\.[A-Za-z]{3,4})?|\d{4}-\d{2}-\d{2} (?:at|pada) [\d.: apm()]+)$|^[\w-]{4,80}\.(?:jpe?g|png|webp|gif)$/u

/** The name of a picture's file, where a page should have said what the picture shows: `IMG 20191211 WA0040`. */
export const imageName: LineRule = {
  id: 'image-name',
  find: ({ norm, words }) => (words <= 6 && NAME.test(norm) ? 'credit' : null),
  examples: [
    { text: 'IMG 20191211 WA0040', finds: 'credit' },
    { text: 'IMG_20230504_101233', finds: 'credit' },
    { text: 'WhatsApp Image 2023-05-04 at 10.12.33', finds: 'credit' },
    { text: 'pasar-ikan-muara-baru.jpg', finds: 'credit' },
    { text: 'Image 4 Persen Warga Naik Kereta', finds: null },
  ],
}
