import { attribute, type Element, textIn } from './tree.ts'

const words = new Set(
  'ad ads advert advertisement advertorial bacajuga banner berbagi breadcrumb breadcrumbs comment comments copyright disqus iklan inbetween komentar lihatjg linksisip menu mgid newsletter outbrain paging pagination parallax popular populer promo recommended rekomendasi related share sharing sidebar sisip social sosmed sponsor sponsored subscribe taboola tag tags terkait terpopuler trending widget'.split(
    ' ',
  ),
)
const pairs =
  /baca[-_ ]?juga|read[-_ ]?also|related[-_ ]?(?:news|article|post)|berita[-_ ]?terkait|artikel[-_ ]?terkait/iu
const LONGEST = 900

/** Whether an element is named after furniture and is too short to hold the article: `<div class="baca-juga">`. */
export function isJunk(element: Element): boolean {
  if (element.tagName === 'body' || element.tagName === 'html' || element.tagName === 'article') return false
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase()
  if (names === ' ') return false
  const named = pairs.test(names) || names.split(/[\s_-]+|\d+/u).some((word) => words.has(word))
  return named && textIn(element, LONGEST + 1).length <= LONGEST
}
