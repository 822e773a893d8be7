import type { EventRule } from '../triggers/event-rule.ts'
import { accuse } from './accuse.ts'
import { agree } from './agree.ts'
import { annex } from './annex.ts'
import { appoint } from './appoint.ts'
import { arrest } from './arrest.ts'
import { attack } from './attack.ts'
import { ban } from './ban.ts'
import { born } from './born.ts'
import { breakRecord } from './break-record.ts'
import { build } from './build.ts'
import { buy } from './buy.ts'
import { call } from './call.ts'
import { cancelDebt } from './cancel-debt.ts'
import { ceasefire } from './ceasefire.ts'
import { charge } from './charge.ts'
import { close } from './close.ts'
import { collapse } from './collapse.ts'
import { condemn } from './condemn.ts'
import { crash } from './crash.ts'
import { deny } from './deny.ts'
import { deploy } from './deploy.ts'
import { die } from './die.ts'
import { elect } from './elect.ts'
import { erupt } from './erupt.ts'
import { evacuate } from './evacuate.ts'
import { famine } from './famine.ts'
import { finish } from './finish.ts'
import { fire } from './fire.ts'
import { flood } from './flood.ts'
import { found } from './found.ts'
import { free } from './free.ts'
import { inaugurate } from './inaugurate.ts'
import { injure } from './injure.ts'
import { launch } from './launch.ts'
import { lose } from './lose.ts'
import { meet } from './meet.ts'
import { merge } from './merge.ts'
import { move } from './move.ts'
import { open } from './open.ts'
import { other } from './other.ts'
import { permit } from './permit.ts'
import { play } from './play.ts'
import { price } from './price.ts'
import { promise } from './promise.ts'
import { protest } from './protest.ts'
import { quake } from './quake.ts'
import { rate } from './rate.ts'
import { recognise } from './recognise.ts'
import { report } from './report.ts'
import { rescue } from './rescue.ts'
import { resign } from './resign.ts'
import { sanction } from './sanction.ts'
import { sell } from './sell.ts'
import { sentence } from './sentence.ts'
import { sign } from './sign.ts'
import { speak } from './speak.ts'
import { strike } from './strike.ts'
import { supply } from './supply.ts'
import { support } from './support.ts'
import { test } from './test.ts'
import { trade } from './trade.ts'
import { transfer } from './transfer.ts'
import { tryCase } from './try.ts'
import { veto } from './veto.ts'
import { visit } from './visit.ts'
import { vote } from './vote.ts'
import { war } from './war.ts'
import { win } from './win.ts'

/** Tried in this order: where two types claim the same words in one place, the first whose companions stand there wins. */
export const eventRules: readonly EventRule[] = [
  ceasefire, // before war, finish and agree: «gencatan senjata berlaku» is the truce itself
  cancelDebt, // before free and other: «menghapus utang»
  veto,
  quake, // before attack: «gempa mengguncang»
  erupt, // before war («gunung meletus»), launch («meluncurkan awan panas») and crash («menghantam»)
  flood, // before attack and crash: «banjir bandang menghantam»
  famine,
  breakRecord, // before win and report: «mencatat rekor»
  strike, // before protest: «aksi mogok kerja»
  protest,
  call, // before meet and speak: «berbicara lewat telepon»
  deny, // before vote and sentence: «menolak tuduhan»
  accuse,
  charge, // before appoint, elect and report: «menetapkan tersangka», «melaporkan ke polisi»
  elect, // before vote and appoint: «menetapkan pemenang», «memilih ketua»
  vote, // before sentence and agree: «DPR menyetujui», «Majelis Umum menolak»
  sentence, // before sanction: «hakim menjatuhkan hukuman»
  tryCase,
  appoint, // before price, rate and recognise: «menetapkan calon»
  resign, // before finish and close: «berhenti dari jabatan»
  inaugurate,
  free, // before supply and transfer: «menyerahkan sandera»
  arrest, // before win and rate: «menahan tersangka»
  test, // before attack and launch: «menembakkan rudal balistik»
  fire, // before attack: «membakar halte»
  war, // before attack: «pertempuran pecah»
  attack, // before crash, win and launch: «menghantam», «meluncurkan rudal»
  die,
  injure,
  crash, // before price: «pesawat jatuh»
  rate, // before price: «harga-harga naik», «rupiah melemah»
  trade, // before price: «menaikkan tarif impor»
  price, // before open, close and collapse: «saham ditutup naik», «harga ambruk»
  deploy, // before visit: «pasukan tiba»
  supply, // before visit, transfer and other: «bantuan tiba», «menyerahkan bantuan»
  transfer, // before sell, move and inaugurate: «melepas gelandang»
  evacuate,
  rescue,
  play, // before meet: «bertemu di final»
  win, // before buy, annex and speak: «merebut emas»
  lose,
  meet, // before visit and open: «menghadiri KTT», «perundingan dibuka»
  visit,
  permit, // before sign: «menerbitkan izin»
  sign, // before agree and found: «perppu lahir»
  agree,
  merge,
  buy, // before annex: «mencaplok saham»
  sell,
  annex,
  launch, // before found and report: «merilis album»
  found, // before born: «perusahaan lahir»
  born,
  build, // before finish and open: «memulai pembangunan»
  finish, // before close: «operasi pencarian ditutup»
  open,
  close,
  collapse,
  move,
  ban,
  sanction,
  recognise,
  promise,
  support,
  condemn,
  speak, // before report: «mengumumkan kemitraan»
  report,
  other, // last: what no other type claims
]
