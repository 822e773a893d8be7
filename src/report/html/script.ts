/** What the page does in the browser: filters, opens what an address points to, opens conflicts before printing. */
export const script = `
(() => {
  'use strict'
  const form = document.querySelector('.filters')
  const events = [...document.querySelectorAll('.event')]
  const periods = [...document.querySelectorAll('.period')]
  const nothing = document.querySelector('.nothing')
  const counter = form.querySelector('output')
  const unfold = form.elements.unfold
  const labels = [unfold.textContent, unfold.dataset.close]
  const folded = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase()
  let texts = null

  const filter = () => {
    const words = folded(form.elements.text.value).split(/\\s+/).filter(Boolean)
    const verdict = form.elements.verdict.value
    const type = form.elements.type.value
    const outlet = form.elements.outlet.value
    if (words.length > 0) texts ??= events.map((event) => folded(event.textContent))
    let count = 0
    events.forEach((event, index) => {
      const { dataset } = event
      const fits =
        (verdict === '' || dataset.verdict === verdict) &&
        (type === '' || dataset.type === type) &&
        (outlet === '' || dataset.outlets.includes(' ' + outlet + ' ')) &&
        words.every((word) => texts[index].includes(word))
      event.hidden = !fits
      if (fits) count++
    })
    for (const period of periods) period.hidden = period.querySelector('.event:not([hidden])') === null
    nothing.hidden = count > 0
    counter.value = form.dataset.showing.replace('#', count)
    label()
  }

  const visible = () => events.filter((event) => !event.hidden)
  const areOpen = () => visible().length > 0 && visible().every((event) => event.open)
  const label = () => { unfold.textContent = labels[areOpen() ? 1 : 0] }

  let waiting = 0
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(filter, 60)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  unfold.addEventListener('click', () => {
    const open = !areOpen()
    for (const event of visible()) event.open = open
    label()
  })

  const show = () => {
    const body = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const event = body?.closest('.event')
    if (!event) return
    if (event.hidden) {
      form.reset()
      filter()
    }
    event.open = true
    event.querySelector('summary').focus({ preventScroll: true })
    // Events above that were never drawn have guessed heights; once drawn, the place has moved.
    event.scrollIntoView()
    requestAnimationFrame(() => requestAnimationFrame(() => event.scrollIntoView()))
  }
  window.addEventListener('hashchange', show)
  document.addEventListener('click', (click) => {
    const link = click.target.closest?.('a[href^="#e"]')
    if (link && link.hash === location.hash) show()
  })

  let opened = []
  window.addEventListener('beforeprint', () => {
    opened = events.filter((event) => !event.open && !event.hidden && event.dataset.verdict === 'conflict')
    for (const event of opened) event.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const event of opened) event.open = false
  })

  form.hidden = false
  filter()
  show()
})()
`
