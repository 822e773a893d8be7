/** Words that open a condition. Sorted. */
export const ifs: ReadonlySet<string> = new Set(['andai', 'apabila', 'bila', 'jika', 'kalau', 'seandainya'])
