import { sameName } from './outlet-name.ts'
import { outlets } from './outlets/index.ts'
import type { Outlet } from './outlets/outlet.ts'

/** The record of the outlet that one of these names, or this address, is of. */
export function outletRecord(names: readonly string[], url: string | null): Outlet | null {
  const host = /^https?:\/\/(?<host>[^/?#:]+)/iu.exec(url ?? '')?.groups?.['host']?.toLowerCase()
  return (
    outlets.find((outlet) => host === outlet.host || host?.endsWith(`.${outlet.host}`)) ??
    outlets.find((outlet) => names.some((name) => isNamed(outlet, name))) ??
    null
  )
}

export const isNamed = ({ host, name, aliases }: Outlet, wanted: string): boolean =>
  [host, name, ...aliases].some((own) => sameName(own, wanted))
