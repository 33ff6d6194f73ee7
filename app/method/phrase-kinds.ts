import type { Bound } from '@/domain/vocabulary'

/** The ways in which reports write numbers, each with how it is read and what tells it apart. */
export const PHRASE_KINDS: { kind: string; bound: Bound; test: RegExp }[] = [
  { kind: 'digits', bound: 'exact', test: /^[\d,]+[^\d万亿]*$/u },
  { kind: 'tenThousands', bound: 'exact', test: /\d[万亿]/u },
  { kind: 'numerals', bound: 'exact', test: /^[一二两三四五六七八九十百千]+[^等\d]+$/u },
  { kind: 'andMore', bound: 'atLeast', test: /^\d+[余多]/u },
  { kind: 'moreThan', bound: 'atLeast', test: /超|逾|突破|不少于|至少|以上/u },
  { kind: 'roundAndMore', bound: 'atLeast', test: /^[百千万]余|^上[百千万]|^十[余多几]|^[数几][十百千万]/u },
  { kind: 'tenThousandsAndMore', bound: 'atLeast', test: /^[\d.一二两三四五六七八九]+(?:万[余多]|[余多]万)/u },
  { kind: 'nearly', bound: 'atMost', test: /近|不足|不到/u },
  { kind: 'about', bound: 'about', test: /约|左右|上下/u },
]
