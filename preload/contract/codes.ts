/** The closed lists of the field. Their Turkish names are in text.ts. */

/** Ways a request reaches the office; which of them an office uses, and what it calls them, is data. */
export const channelCodes = [
  'mbs',
  'bizzat',
  'telefon',
  'eposta',
  'dilekce',
  'mesaj',
  'ziyaret',
  'toplanti',
  'halkgunu',
  'meclis',
  'cagri',
  'cimer',
  'sosyal',
] as const;
export type ChannelCode = (typeof channelCodes)[number];

/** The five kinds of application of MBS, and the information-act request. */
export const requestTypes = ['sikayet', 'istek', 'ihbar', 'gorus', 'oneri', 'bilgiedinme'] as const;
export type RequestType = (typeof requestTypes)[number];

/** Where a request stands; it says nothing of how it ended. */
export const requestStates = ['acik', 'birimde', 'yanitlandi', 'kapali', 'iptal'] as const;
export type RequestState = (typeof requestStates)[number];
export const openStates = ['acik', 'birimde', 'yanitlandi'] as const satisfies readonly RequestState[];

/** How a closed request ended. */
export const outcomes = [
  'yapildi',
  'kismen',
  'programa_alindi',
  'yapilamadi',
  'gorev_disi',
  'mukerrer',
  'geri_cekildi',
] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * Outcomes that need a reason from the list (SAL m.11/6, gerekçe raporu). "Kısmen" counts as positive in the
 * quarterly form in the usual mapping, so there it is asked for but not demanded.
 */
export const outcomesNeedingReason = [
  'programa_alindi',
  'yapilamadi',
  'gorev_disi',
  'mukerrer',
  'geri_cekildi',
] as const satisfies readonly Outcome[];

export const handOffStates = ['bekliyor', 'iade', 'yanitlandi', 'geri_alindi'] as const;
export type HandOffState = (typeof handOffStates)[number];

export const requesterKinds = ['muhtar', 'stk', 'kisi'] as const;
export type RequesterKind = (typeof requesterKinds)[number];

export const priorities = ['normal', 'oncelikli', 'acele'] as const;
export type Priority = (typeof priorities)[number];

export const notifyWays = ['telefon', 'yuzyuze', 'eposta', 'yazi', 'mesaj', 'mbs'] as const;
export type NotifyWay = (typeof notifyWays)[number];

export const neighbourhoodKinds = ['merkez', 'kirsal'] as const;
export type NeighbourhoodKind = (typeof neighbourhoodKinds)[number];

/** 4541 m.2: a muhtar, four full and four substitute members. */
export const seatRoles = ['muhtar', 'aza_asil', 'aza_yedek'] as const;
export type SeatRole = (typeof seatRoles)[number];

export const termStarts = ['secim', 'ara_secim', 'vekalet'] as const;
export type TermStart = (typeof termStarts)[number];
export const termEnds = ['sure_doldu', 'istifa', 'vefat', 'gorevden_alma', 'birlesme', 'diger'] as const;
export type TermEnd = (typeof termEnds)[number];

export const dayUnits = ['gun', 'isgunu'] as const;
export type DayUnit = (typeof dayUnits)[number];

export const holidayKinds = ['full', 'half', 'administrative'] as const;
export type HolidayKind = (typeof holidayKinds)[number];
