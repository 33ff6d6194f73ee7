import { writeNumber } from '@/domain/figures/write-quantity'
import { lineInk, seriesLook } from '@/exports/charts/chart-inks'
import type { ChartSeries, PlacedChart, Range } from '@/exports/xlsx/chart-data'
import { cellXmlText, xmlText } from '@/exports/xlsx/xml-text'

/** A chart that Excel and WPS draw themselves; elements in the order of ECMA-376, part 1, 21.2. */

/** How each series is dashed and marked, by its place, so that they are told apart without colours (chart-inks.ts). */
const DASHES = ['solid', 'dash', 'sysDot', 'dashDot', 'sysDash', 'lgDash']
const SYMBOLS = {
  circle: 'circle',
  square: 'square',
  triangle: 'triangle',
  diamond: 'diamond',
  cross: 'x',
  star: 'star',
}

/** More labels than these run into each other. */
const MOST_LABELS = { bars: 80, columns: 26, lines: 14 }

const AXES = { category: 500000001, value: 500000002 }

export function chartXml(chart: PlacedChart): string {
  const isLine = chart.kind === 'lines'
  const direction = chart.kind === 'bars' ? 'bar' : 'col'
  const series = chart.series.map((each, i) => seriesXml(each, i, chart)).join('')
  const axes = `<c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/>`
  const plot = isLine
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
    : `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
      `<c:gapWidth val="50"/>${axes}</c:barChart>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:roundedCorners val="0"/>',
    `<c:chart><c:title>${richText(chart.caption, 1300, true)}<c:overlay val="0"/></c:title>`,
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}${axesXml(chart)}</c:plotArea>`,
    chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${defaults(1000, false)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`,
    '</c:chartSpace>',
  ].join('')
}

function seriesXml(series: ChartSeries, index: number, { kind, categories, series: all }: PlacedChart): string {
  const isLine = kind === 'lines'
  const look = isLine ? lineLook(index) : `<c:spPr>${barFill(index)}</c:spPr><c:invertIfNegative val="0"/>`
  const isLabelled = categories.values.length * all.length <= MOST_LABELS[kind]
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef>${strings(series.name)}</c:strRef></c:tx>`,
    look,
    isLabelled ? labelsXml(series, isLine) : errorBarsXml(series, isLine),
    `<c:cat><c:strRef>${strings(categories)}</c:strRef></c:cat>`,
    `<c:val><c:numRef>${numbers(series.values)}</c:numRef></c:val>`,
    isLine ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('')
}

function solid(ink: string): string {
  return `<a:solidFill><a:srgbClr val="${ink.replace('#', '').toUpperCase()}"/></a:solidFill>`
}

function barFill(place: number): string {
  const { ink, texture } = seriesLook(place)
  const outline = `<a:ln w="12700">${solid(ink)}</a:ln>`
  if (texture === 'solid') return solid(ink)
  if (texture === 'hollow') return solid('#ffffff') + outline
  const colour = (tag: string, of: string) =>
    `<a:${tag}><a:srgbClr val="${of.replace('#', '').toUpperCase()}"/></a:${tag}>`
  return `<a:pattFill prst="wdUpDiag">${colour('fgClr', ink)}${colour('bgClr', '#ffffff')}</a:pattFill>${outline}`
}

function lineLook(place: number): string {
  const { ink, marker } = seriesLook(place)
  const line = solid(lineInk(ink))
  return (
    `<c:spPr><a:ln w="22225" cap="rnd">${line}<a:prstDash val="${DASHES[place % DASHES.length]}"/><a:round/></a:ln></c:spPr>` +
    `<c:marker><c:symbol val="${SYMBOLS[marker]}"/><c:size val="6"/><c:spPr>${line}<a:ln>${line}</a:ln></c:spPr></c:marker>`
  )
}

/** Labels show the number; where more than the number is to be read beside a point, that point has a text of its own. */
function labelsXml({ values, texts }: ChartSeries, isLine: boolean): string {
  const position = `<c:dLblPos val="${isLine ? 't' : 'outEnd'}"/>`
  const shown =
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>'
  const own = values.values.map((value, i) => {
    const text = texts[i] ?? ''
    if (value === null || text === '' || (Number.isInteger(value) && text === writeNumber(value))) return ''
    return `<c:dLbl><c:idx val="${i}"/><c:layout/>${richText(text, 900, false)}${position}${shown}</c:dLbl>`
  })
  return (
    `<c:dLbls>${own.join('')}<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${defaults(900, false)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>` +
    `${position}${shown}</c:dLbls>`
  )
}

/**
 * Open ends of bounds are whiskers without a cap, for nobody knows how far they reach. Where there are labels these say 余,
 * 近 and 约, and a whisker would run through them.
 */
function errorBarsXml({ above, below }: ChartSeries, isLine: boolean): string {
  if (above === null && below === null) return ''
  const type = above === null ? 'minus' : below === null ? 'plus' : 'both'
  return [
    `<c:errBars>${isLine ? '<c:errDir val="y"/>' : ''}<c:errBarType val="${type}"/><c:errValType val="cust"/>`,
    '<c:noEndCap val="1"/>',
    above === null ? '' : `<c:plus><c:numRef>${numbers(above)}</c:numRef></c:plus>`,
    below === null ? '' : `<c:minus><c:numRef>${numbers(below)}</c:numRef></c:minus>`,
    '<c:spPr><a:ln w="15875"><a:solidFill><a:srgbClr val="404040"/></a:solidFill><a:prstDash val="sysDash"/></a:ln></c:spPr>',
    '</c:errBars>',
  ].join('')
}

function axesXml({ kind, unit }: PlacedChart): string {
  const lies = kind === 'bars'
  const line = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>'
  const quiet = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
  return [
    // Lying bars are read from the top, but an axis begins below; so it is turned, and the other one goes to its end.
    `<c:catAx><c:axId val="${AXES.category}"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${lies ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>${quiet}`,
    `<c:tickLblPos val="low"/>${line}<c:crossAx val="${AXES.value}"/><c:crosses val="autoZero"/><c:auto val="0"/>`,
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="${AXES.value}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${lies ? 'b' : 'l'}"/>`,
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E3E3E3"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
    unit === '' ? '' : `<c:title>${richText(unit, 900, false)}<c:overlay val="0"/></c:title>`,
    `<c:numFmt formatCode="#,##0" sourceLinked="0"/>${quiet}<c:tickLblPos val="nextTo"/>`,
    '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:crossAx val="${AXES.category}"/><c:crosses val="${lies ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('')
}

function strings({ formula, values }: Range<string>): string {
  const points = values.map((value, i) => `<c:pt idx="${i}"><c:v>${cellXmlText(value)}</c:v></c:pt>`)
  return `<c:f>${xmlText(formula)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache>`
}

function numbers({ formula, values }: Range<number | null>): string {
  const points = values.map((value, i) => (value === null ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`))
  return (
    `<c:f>${xmlText(formula)}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${points.join('')}</c:numCache>`
  )
}

function richText(text: string, size: number, isBold: boolean): string {
  const run = `<a:rPr lang="zh-CN" sz="${size}" b="${isBold ? 1 : 0}"/><a:t>${xmlText(text)}</a:t>`
  return (
    `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${defaults(size, isBold)}</a:pPr>` +
    `<a:r>${run}</a:r></a:p></c:rich></c:tx>`
  )
}

function defaults(size: number, isBold: boolean): string {
  return `<a:defRPr sz="${size}" b="${isBold ? 1 : 0}"><a:solidFill><a:srgbClr val="404040"/></a:solidFill></a:defRPr>`
}
