import type { Change } from './change.ts'

/** Whether the changed article gives the true value elsewhere too, as in its headline, so that it contradicts itself. */
export function isToldAgain({ kind, group, claim, edits }: Change): boolean {
  const { claims } = group.base
  const isElsewhere = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    edits.every((edit) => edit.end <= start || end <= edit.start)
  return claims
    .filter(({ article, event }) => article === claim.article && event === claim.event)
    .some(({ time, where, numbers, order, span }) => {
      switch (kind) {
        case 'time':
          return time !== null && isElsewhere(time) && time.value.slice(0, 10) === claim.time?.value.slice(0, 10)
        case 'place':
          return where.some((at) => isElsewhere(at) && claim.where.some(({ name }) => name === at.name))
        case 'number':
          return numbers.some(
            (figure) =>
              isElsewhere(figure) &&
              claim.numbers.some(
                ({ value, unit, start, end }) =>
                  value === figure.value && unit === figure.unit && !isElsewhere({ start, end }),
              ),
          )
        default:
          return order !== null && order === claim.order && isElsewhere(span)
      }
    })
}
