import { antara } from './antara.ts'
import { bisnis } from './bisnis.ts'
import { cnbcIndonesia } from './cnbc-indonesia.ts'
import { cnnIndonesia } from './cnn-indonesia.ts'
import { detik } from './detik.ts'
import { jpnn } from './jpnn.ts'
import { kompas } from './kompas.ts'
import { kontan } from './kontan.ts'
import { kumparan } from './kumparan.ts'
import { liputan6 } from './liputan6.ts'
import { mediaIndonesia } from './media-indonesia.ts'
import { merdeka } from './merdeka.ts'
import { okezone } from './okezone.ts'
import type { Outlet } from './outlet.ts'
import { republika } from './republika.ts'
import { sindonews } from './sindonews.ts'
import { suara } from './suara.ts'
import { tempo } from './tempo.ts'
import { tirto } from './tirto.ts'
import { tribun } from './tribun.ts'
import { viva } from './viva.ts'

/** One record a host, by host. Any other outlet's pages are read by the line rules alone. */
export const outlets: readonly Outlet[] = [
  antara,
  bisnis,
  cnbcIndonesia,
  cnnIndonesia,
  detik,
  jpnn,
  kompas,
  kontan,
  kumparan,
  liputan6,
  mediaIndonesia,
  merdeka,
  okezone,
  republika,
  sindonews,
  suara,
  tempo,
  tirto,
  tribun,
  viva,
]
