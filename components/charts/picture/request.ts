import type { BarsPicture } from '@/components/charts/picture/draw-bars'
import type { GridPicture } from '@/components/charts/picture/draw-grid'
import type { MultiplesPicture } from '@/components/charts/picture/draw-multiples'
import type { PromisesPicture } from '@/components/charts/picture/draw-promises'
import type { RankingPicture } from '@/components/charts/picture/draw-ranking'
import type { TilesPicture } from '@/components/charts/picture/draw-tiles'
import type { TrendPicture } from '@/components/charts/picture/draw-trend'
import type { WaterfallPicture } from '@/components/charts/picture/draw-waterfall'

/** A picture that was asked for: what frames it, and the same rows that the screen shows. */
export interface PictureRequest {
  title: string
  /** The filter in words. */
  sentence: string
  /** The day it is made, in words. */
  made: string
  /** The name of the product, for whoever meets the picture somewhere else. */
  source: string
  /** The file's name without its ending. */
  file: string
  content:
    | BarsPicture
    | GridPicture
    | MultiplesPicture
    | PromisesPicture
    | RankingPicture
    | TilesPicture
    | TrendPicture
    | WaterfallPicture
}
