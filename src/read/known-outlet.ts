import { nameKey } from './outlet-name.ts'
import { outlets } from './outlets/index.ts'
import type { Outlet } from './outlets/outlet.ts'

const byName = new Map<string, Outlet>()
const byHost = new Map<string, Outlet>()
for (const outlet of outlets) {
  byHost.set(outlet.host, outlet)
  for (const name of [outlet.host, outlet.name, ...outlet.aliases]) byName.set(nameKey(name), outlet)
}

/** The record of the outlet whose page lies at this address: `https://nasional.kompas.com/…`. */
function recordAt(url: string | null): Outlet | null {
  const host = /^https?:\/\/(?<host>[^/?#:]+)/iu.exec(url ?? '')?.groups?.['host']?.toLowerCase() ?? ''
  const labels = host.split('.')
  for (let from = 0; from < Math.min(labels.length, 5); from++) {
    const record = byHost.get(labels.slice(from).join('.'))
    if (record) return record
  }
  return null
}

const recordOf = (name: string): Outlet | null => byName.get(nameKey(name)) ?? null

/** The record of the outlet that the address, or one of the names, is of. */
export function outletRecord(names: readonly string[], url: string | null): Outlet | null {
  const there = recordAt(url)
  if (there) return there
  for (const name of names) {
    const record = recordOf(name)
    if (record) return record
  }
  return null
}

export const isNamed = (outlet: Outlet, name: string): boolean => recordOf(name) === outlet
