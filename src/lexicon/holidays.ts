import { type Day, dayOf } from '../model/calendar.ts'

/** A day that comes every year, and how its date is found. */
export type HolidayDate =
  | { readonly on: 'fixed'; readonly month: number; readonly day: number }
  /** Days after Easter Sunday. */
  | { readonly on: 'easter'; readonly offset: number }
  /** A list of `movableDates`, and days after its entry. */
  | { readonly on: 'table'; readonly table: string; readonly offset: number }
  /** Every 210 days: the Balinese Pawukon year. */
  | { readonly on: 'pawukon'; readonly known: Day }

const fixed = (month: number, day: number): HolidayDate => ({ on: 'fixed', month, day })
const easter = (offset: number): HolidayDate => ({ on: 'easter', offset })
const movable = (table: string, offset = 0): HolidayDate => ({ on: 'table', table, offset })

/** Names of holidays in lower case, longest reading first at matching time. Sorted. */
export const holidays: ReadonlyMap<string, HolidayDate> = new Map<string, HolidayDate>([
  ['1 muharam', movable('muharam')],
  ['1 muharram', movable('muharam')],
  ['1 ramadan', movable('ramadan')],
  ['1 ramadhan', movable('ramadan')],
  ['1 suro', movable('muharam')],
  ['1 syawal', movable('idulfitri')],
  ['10 dzulhijah', movable('iduladha')],
  ['10 zulhijah', movable('iduladha')],
  ['12 rabiul awal', movable('maulid')],
  ['27 rajab', movable('isra-mikraj')],
  ['cap go meh', movable('imlek', 14)],
  ['galungan', { on: 'pawukon', known: dayOf({ year: 2024, month: 2, day: 28 }) }],
  ['hardiknas', fixed(5, 2)],
  ['hari aids sedunia', fixed(12, 1)],
  ['hari anak nasional', fixed(7, 23)],
  ['hari antikorupsi sedunia', fixed(12, 9)],
  ['hari batik nasional', fixed(10, 2)],
  ['hari bhayangkara', fixed(7, 1)],
  ['hari bumi', fixed(4, 22)],
  ['hari buruh', fixed(5, 1)],
  ['hari buruh internasional', fixed(5, 1)],
  ['hari guru nasional', fixed(11, 25)],
  ['hari hak asasi manusia', fixed(12, 10)],
  ['hari ibu', fixed(12, 22)],
  ['hari kartini', fixed(4, 21)],
  ['hari kebangkitan nasional', fixed(5, 20)],
  ['hari kemerdekaan', fixed(8, 17)],
  ['hari kemerdekaan indonesia', fixed(8, 17)],
  ['hari kemerdekaan ri', fixed(8, 17)],
  ['hari kesaktian pancasila', fixed(10, 1)],
  ['hari lahir pancasila', fixed(6, 1)],
  ['hari lebaran', movable('idulfitri')],
  ['hari lingkungan hidup sedunia', fixed(6, 5)],
  ['hari natal', fixed(12, 25)],
  ['hari pahlawan', fixed(11, 10)],
  ['hari paskah', easter(0)],
  ['hari pendidikan nasional', fixed(5, 2)],
  ['hari perempuan internasional', fixed(3, 8)],
  ['hari pers nasional', fixed(2, 9)],
  ['hari pramuka', fixed(8, 14)],
  ['hari proklamasi', fixed(8, 17)],
  ['hari raya idul adha', movable('iduladha')],
  ['hari raya idul fitri', movable('idulfitri')],
  ['hari raya iduladha', movable('iduladha')],
  ['hari raya idulfitri', movable('idulfitri')],
  ['hari raya imlek', movable('imlek')],
  ['hari raya kurban', movable('iduladha')],
  ['hari raya natal', fixed(12, 25)],
  ['hari raya nyepi', movable('nyepi')],
  ['hari raya waisak', movable('waisak')],
  ['hari santri', fixed(10, 22)],
  ['hari santri nasional', fixed(10, 22)],
  ['hari suci nyepi', movable('nyepi')],
  ['hari sumpah pemuda', fixed(10, 28)],
  ['hari tni', fixed(10, 5)],
  ['hari valentine', fixed(2, 14)],
  ['hari waisak', movable('waisak')],
  ['harkitnas', fixed(5, 20)],
  ['idul adha', movable('iduladha')],
  ['idul fitri', movable('idulfitri')],
  ['idul kurban', movable('iduladha')],
  ['iduladha', movable('iduladha')],
  ['idulfitri', movable('idulfitri')],
  ['imlek', movable('imlek')],
  ["isra mi'raj", movable('isra-mikraj')],
  ['isra mikraj', movable('isra-mikraj')],
  ['jumat agung', easter(-2)],
  ['kamis putih', easter(-3)],
  ['kenaikan isa almasih', easter(39)],
  ['kenaikan yesus kristus', easter(39)],
  ['lebaran', movable('idulfitri')],
  ['lebaran haji', movable('iduladha')],
  ['malam natal', fixed(12, 24)],
  ['malam pergantian tahun', fixed(12, 31)],
  ['malam tahun baru', fixed(12, 31)],
  ['malam takbiran', movable('idulfitri', -1)],
  ['maulid nabi', movable('maulid')],
  ['maulid nabi muhammad', movable('maulid')],
  ['may day', fixed(5, 1)],
  ['minggu palma', easter(-7)],
  ['natal', fixed(12, 25)],
  ['nyepi', movable('nyepi')],
  ['paskah', easter(0)],
  ['pentakosta', easter(49)],
  ['rabu abu', easter(-46)],
  ['tahun baru', fixed(1, 1)],
  ['tahun baru imlek', movable('imlek')],
  ['tahun baru islam', movable('muharam')],
  ['tahun baru masehi', fixed(1, 1)],
  ['trisuci waisak', movable('waisak')],
  ['valentine', fixed(2, 14)],
  ['waisak', movable('waisak')],
])

const table = (days: string): readonly Day[] =>
  days
    .trim()
    .split(/\s+/)
    .map((day) => {
      const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
      return dayOf({ year, month, day: date })
    })

/** The Islamic year of the first `idulfitri` entry of `movableDates`: 1 Syawal 1410. */
export const firstHijriYear = 1410

/**
 * First days, 1990-2035, as Indonesia kept them. Source: the Python library `holidays` 0.108 (decrees of the
 * Indonesian ministries; astronomical estimates from 2027 on), with 1 Syawal 1432 as the government decided it
 * (31 August 2011). `imlek`: the Chinese calendar of ICU. `ramadan`: Umm al-Qura, moved to the government's day
 * where the two differ.
 */
export const movableDates: ReadonlyMap<string, readonly Day[]> = new Map<string, readonly Day[]>([
  [
    'iduladha',
    table(`
        1990-07-03 1991-06-23 1992-06-11 1993-06-01 1994-05-21 1995-05-10 1996-04-28 1997-04-18
        1998-04-07 1999-03-28 2000-03-16 2001-03-05 2002-02-23 2003-02-12 2004-02-01 2005-01-21
        2006-01-10 2006-12-31 2007-12-20 2008-12-08 2009-11-27 2010-11-17 2011-11-06 2012-10-26
        2013-10-15 2014-10-05 2015-09-24 2016-09-12 2017-09-01 2018-08-22 2019-08-11 2020-07-31
        2021-07-20 2022-07-10 2023-06-29 2024-06-17 2025-06-06 2026-05-27 2027-05-17 2028-05-05
        2029-04-25 2030-04-14 2031-04-03 2032-03-22 2033-03-12 2034-03-01 2035-02-19`),
  ],
  [
    'idulfitri',
    table(`
        1990-04-26 1991-04-16 1992-04-05 1993-03-25 1994-03-14 1995-03-03 1996-02-20 1997-02-09
        1998-01-30 1999-01-19 2000-01-08 2000-12-27 2001-12-16 2002-12-06 2003-11-25 2004-11-14
        2005-11-03 2006-10-24 2007-10-13 2008-10-01 2009-09-20 2010-09-10 2011-08-31 2012-08-19
        2013-08-08 2014-07-28 2015-07-17 2016-07-06 2017-06-25 2018-06-15 2019-06-05 2020-05-24
        2021-05-13 2022-05-02 2023-04-22 2024-04-10 2025-03-31 2026-03-21 2027-03-10 2028-02-27
        2029-02-15 2030-02-04 2031-01-25 2032-01-14 2033-01-03 2033-12-23 2034-12-12 2035-12-01`),
  ],
  [
    'imlek',
    table(`
        1990-01-27 1991-02-15 1992-02-04 1993-01-23 1994-02-10 1995-01-31 1996-02-19 1997-02-07
        1998-01-28 1999-02-16 2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09
        2006-01-29 2007-02-18 2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23 2013-02-10
        2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12
        2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-07 2028-01-26 2029-02-13
        2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08`),
  ],
  [
    'isra-mikraj',
    table(`
        1990-02-23 1991-02-12 1992-02-01 1993-01-20 1994-01-10 1994-12-30 1995-12-20 1996-12-08
        1997-11-28 1998-11-17 1999-11-06 2000-10-25 2001-10-15 2002-10-04 2003-09-22 2004-09-13
        2005-09-02 2006-08-21 2007-08-11 2008-07-30 2009-07-20 2010-07-10 2011-06-29 2012-06-17
        2013-06-06 2014-05-27 2015-05-16 2016-05-06 2017-04-24 2018-04-14 2019-04-03 2020-03-22
        2021-03-11 2022-02-28 2023-02-18 2024-02-08 2025-01-27 2026-01-16 2027-01-05 2027-12-26
        2028-12-14 2029-12-04 2030-11-23 2031-11-13 2032-11-01 2033-10-21 2034-10-10 2035-09-30`),
  ],
  [
    'maulid',
    table(`
        1990-10-01 1991-09-21 1992-09-09 1993-08-30 1994-08-20 1995-08-09 1996-07-28 1997-07-17
        1998-07-06 1999-06-26 2000-06-15 2001-06-04 2002-05-25 2003-05-15 2004-05-03 2005-04-22
        2006-04-10 2007-03-31 2008-03-20 2009-03-09 2010-02-26 2011-02-15 2012-02-05 2013-01-24
        2014-01-14 2015-01-03 2015-12-24 2016-12-12 2017-12-01 2018-11-20 2019-11-09 2020-10-29
        2021-10-20 2022-10-08 2023-09-28 2024-09-16 2025-09-05 2026-08-25 2027-08-15 2028-08-04
        2029-07-24 2030-07-13 2031-07-02 2032-06-21 2033-06-10 2034-05-30 2035-05-20`),
  ],
  [
    'muharam',
    table(`
        1990-07-23 1991-07-13 1992-07-02 1993-06-21 1994-06-11 1995-05-31 1996-05-19 1997-05-08
        1998-04-28 1999-04-17 2000-04-06 2001-03-26 2002-03-15 2003-03-03 2004-02-23 2005-02-10
        2006-01-31 2007-01-20 2008-01-10 2008-12-29 2009-12-18 2010-12-07 2011-11-27 2012-11-15
        2013-11-05 2014-10-25 2015-10-14 2016-10-02 2017-09-21 2018-09-11 2019-09-01 2020-08-20
        2021-08-11 2022-07-30 2023-07-19 2024-07-07 2025-06-27 2026-06-16 2027-06-06 2028-05-26
        2029-05-15 2030-05-04 2031-04-23 2032-04-12 2033-04-01 2034-03-22 2035-03-11`),
  ],
  [
    'nyepi',
    table(`
        1990-03-27 1991-03-17 1992-03-05 1993-03-24 1994-03-12 1995-04-01 1996-03-21 1997-04-09
        1998-03-29 1999-03-18 2000-04-04 2001-03-25 2002-04-13 2003-04-02 2004-03-22 2005-03-11
        2006-03-30 2007-03-19 2008-03-07 2009-03-26 2010-03-16 2011-03-05 2012-03-23 2013-03-12
        2014-03-31 2015-03-21 2016-03-09 2017-03-28 2018-03-17 2019-03-07 2020-03-25 2021-03-14
        2022-03-03 2023-03-22 2024-03-11 2025-03-29 2026-03-19 2027-03-08 2028-03-26 2029-03-15
        2030-03-05 2031-03-24 2032-03-12 2033-03-31 2034-03-20 2035-03-10`),
  ],
  [
    'ramadan',
    table(`
        1990-03-28 1991-03-18 1992-03-06 1993-02-23 1994-02-12 1995-02-01 1996-01-22 1997-01-10
        1997-12-31 1998-12-20 1999-12-09 2000-11-27 2001-11-16 2002-11-06 2003-10-27 2004-10-15
        2005-10-05 2006-09-24 2007-09-13 2008-09-01 2009-08-22 2010-08-11 2011-08-01 2012-07-21
        2013-07-10 2014-06-29 2015-06-18 2016-06-06 2017-05-27 2018-05-17 2019-05-06 2020-04-24
        2021-04-13 2022-04-03 2023-03-23 2024-03-12 2025-03-01 2026-02-19 2027-02-08 2028-01-28
        2029-01-16 2030-01-05 2030-12-26 2031-12-16 2032-12-04 2033-11-23 2034-11-12 2035-11-01`),
  ],
  [
    'waisak',
    table(`
        1990-05-10 1991-05-28 1992-05-16 1993-05-06 1994-05-25 1995-05-15 1996-06-02 1997-05-22
        1998-05-11 1999-05-30 2000-05-18 2001-05-07 2002-05-26 2003-05-16 2004-06-03 2005-05-24
        2006-05-13 2007-06-01 2008-05-20 2009-05-09 2010-05-28 2011-05-17 2012-05-06 2013-05-25
        2014-05-15 2015-06-02 2016-05-22 2017-05-11 2018-05-29 2019-05-19 2020-05-07 2021-05-26
        2022-05-16 2023-06-04 2024-05-23 2025-05-12 2026-05-31 2027-05-20 2028-05-09 2029-05-27
        2030-05-16 2031-06-04 2032-05-23 2033-05-13 2034-06-01 2035-05-22`),
  ],
])
