import type { Lang } from '../../model/readable.ts'

/** What is said on stderr while the program works. */
export const progressWords: Readonly<
  Record<
    Lang,
    {
      readonly read: (count: number) => string
      readonly comparing: (count: number) => string
      readonly watching: string
    }
  >
> = {
  en: {
    read: (count) => `${articles(count)} read …`,
    comparing: (count) => `${articles(count)} read, comparing …`,
    watching: 'rkn: watching for changes, Ctrl-C ends',
  },
  id: {
    read: (count) => `${count} artikel dibaca …`,
    comparing: (count) => `${count} artikel dibaca, membandingkan …`,
    watching: 'rkn: menunggu perubahan, Ctrl-C mengakhiri',
  },
}

const articles = (count: number): string => (count === 1 ? '1 article' : `${count} articles`)
