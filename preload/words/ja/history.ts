/** History: the list of numbers that ended. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';

export const history: Texts['views']['history'] = {
  views: { list: 'リスト', insights: '分析' },
  viewSwitch: '履歴の表示形式',
  search: '検索',
  more: '書き出しと削除',
  emptyTitle: 'まだ何もありません',
  emptyText: '期限が切れた番号はここに移ります。',
  noMatchTitle: '一致するものがありません',
  noMatch: (query) => `「${isolateIfRtl(query)}」に一致するものがありません`,
  noMatchText: '検索の対象は、サービス、国、キャリア、番号、差出人、本文、コードです。',
  noMatchFiltered: '検索とすべてのフィルタに合う項目がありません。',
  showAll: 'すべて表示',
  today: '今日',
  yesterday: '昨日',
  entries: (count, locale) => `${formatNumber(count, locale)}件`,
  found: (count, total, locale) => `${formatNumber(total, locale)}件中${formatNumber(count, locale)}件`,
  filters: {
    service: 'サービス',
    country: '国',
    outcome: '結果',
    period: '期間',
    anyService: 'すべてのサービス',
    anyCountry: 'すべての国',
    anyOutcome: 'すべての結果',
    anyPeriod: '全期間',
    outcomes: { code: 'コード', 'no-sms': 'SMSなし', refunded: '返金済み', late: '遅れたSMS' },
    periods: { today: '今日', week: '過去7日間', month: '過去30日間' },
    group: 'フィルタ',
    clear: 'フィルタを解除',
  },
  noNumber: '番号なし',
  noSms: 'SMSなし',
  noCode: 'コードなし',
  late: '遅延',
  lateText: '終了後に届きました',
  refunded: '返金済み',
  refundAwaited: '返金待ち',
  rowActions: (service) => `${isolateIfRtl(service)}のその他の操作`,
  rentAgain: 'もう一度レンタル',
  remove: '削除',
  removeTitle: 'この項目を削除しますか？',
  removeText: '番号とそのSMSがこのコンピュータから削除されます。元に戻せません。',
  removed: '項目を削除しました',
  exportCsv: 'CSVで書き出す',
  exportJson: 'JSONで書き出す',
  exported: (file) => `${file}として保存しました`,
  removeAll: 'すべて削除',
  removeAllTitle: (count, locale) => `${formatNumber(count, locale)}件をすべて削除しますか？`,
  removeAllText:
    '検索やフィルタの表示にかかわらず、すべての履歴がこのコンピュータから削除されます。元に戻せません。',
  removedAll: (count, locale) => `${formatNumber(count, locale)}件を削除しました`,
  keptFor: (days, locale) => `${formatNumber(days, locale)}日間保存されます。`,
  keptForGood: '削除するまで保存されます。',
  changeRetention: '設定で変更',
};

// Insights: plots of the person's own history, and what each says in words.

const numbers = (count: number, locale: string) => `${formatNumber(count, locale)}件の番号`;

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

export const insights: Texts['views']['insights'] = {
  emptyTitle: 'まだデータがありません',
  emptyText: '番号が1つでも終了すると、ご自身の番号をもとに表示されます。',
  spent: '支出',
  codes: 'コード',
  timeToCode: 'コードまでの時間',
  unknown: '–',
  seconds: (value, locale) => seconds(value, locale),
  currency: '通貨',
  unnamedCurrency: '表記なし',
  showTable: '表で表示',
  showPlot: 'グラフで表示',
  showAll: (count, locale) => `${formatNumber(count, locale)}件すべて表示`,
  showFewer: '表示を減らす',
  spending: {
    title: '1日ごとの支出',
    summary: (total, paidDays, most, mostDay, locale) =>
      paidDays === 1
        ? `過去30日間で${formatMoney(total, locale)}。すべて${mostDay}の支出です。`
        : `過去30日間で${formatMoney(total, locale)}、うち${formatNumber(paidDays, locale)}日に支出がありました。最も多い日は${mostDay}の${formatMoney(most, locale)}です。`,
    nothing: '過去30日間に支払いはありません。SMSが届かない番号に料金はかかりません。',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}：支払いなし`
        : `${day}：${numbers(count, locale)}に${formatMoney(amount, locale)}`,
    day: '日付',
    amount: '支払い',
    count: '番号',
    onlyPaidDays: '支払いのない日は省略しています。',
  },
  by: { label: '分類', operator: 'キャリア', service: 'サービス' },
  delivery: {
    operators: 'キャリア別の到着率',
    services: 'サービス別の到着率',
    summary: (name, share, count, locale) =>
      `到着率が最も高いのは${isolateIfRtl(name)}：${numbers(count, locale)}の${formatPercent(share, locale)}。細い線：95%信頼区間。`,
    tooFew: '番号が少なく割合を出せないため、件数を表示しています。細い線：95%信頼区間。',
    share: (share, locale) => formatPercent(share, locale),
    ofCount: (delivered, count, locale) =>
      `${formatNumber(count, locale)}件中${formatNumber(delivered, locale)}件`,
    interval: (low, high, locale) => `${formatPercent(low, locale)}〜${formatPercent(high, locale)}`,
    name: '名前',
    delivered: '到着',
    confidence: '95%区間',
  },
  speed: {
    operators: 'キャリア別のコードまでの時間',
    services: 'サービス別のコードまでの時間',
    summary: (name, value, count, locale) =>
      `最も速いのは${isolateIfRtl(name)}：${formatNumber(count, locale)}件のコードの半数が${seconds(value, locale, 'long')}以内に届きました。`,
    tooFew: 'コードが少なく中央値を出せないため、件数を表示しています。',
    codeCount: (count, locale) => `${formatNumber(count, locale)}件のコード`,
    median: '中央値',
    codes: 'コード',
  },
};
