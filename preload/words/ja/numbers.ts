/** Numbers: the list of cards, and what a card says of its rental. */
import { isolateIfRtl } from '../bidi.ts';
import { formatFall, formatMoney, formatNumber, formatOrder, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: '番号をレンタル',
  emptyTitle: '使用中の番号はありません',
  emptyText: 'レンタルすると、ここにコードが表示されます。',
  list: 'レンタル中の番号',
};

export const card: Texts['views']['card'] = {
  place: (country, operator) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: '注文中…',
  noNumber: 'RentiumSMSから番号が届きませんでした',
  waiting: 'SMSを待っています',
  waitingMore: '次のSMSを待っています',
  timeLeft: '残り時間',
  until: (time) => `${time}まで`,
  timeUp: '時間切れ。最後の確認中です',
  stopWatching: '待機をやめる',
  stopHint:
    'SMSの確認をやめます。番号は期限までレンタルされたままです。RentiumSMSにはキャンセルする方法がありません。',
  stoppedText: '番号は期限までレンタルされたままです。再開すると新しいSMSを確認できます。',
  watchAgain: '再開',
  remove: '削除',
  broken: 'このカードを正しく表示できません。番号とコードは無事です。',
  notWatched: '一時停止中',
  watchingStopped: (number) => `一時停止しました：${number}`,
  watchingStoppedFor: (service) => `一時停止しました：${isolateIfRtl(service)}`,
  undo: '元に戻す',
  copy: 'コピー',
  copyNumber: '番号をコピー',
  copyForms: 'その他の形式',
  copyE164: (e164) => `国際形式：${e164}`,
  copyNational: (national) => `国内形式：${national}`,
  copyDigits: (digits) => `数字のみ：${digits}`,
  copyCode: 'コードをコピー',
  copied: 'コピーしました',
  numberCopied: '番号をコピーしました',
  codeCopied: 'コードをコピーしました',
  noCode: 'このSMSにコードはありません',
  from: (sender) => `差出人：${isolateIfRtl(sender)}`,
  unknownSender: '差出人不明',
  disagree: (service, text) =>
    `コードが2つあります。RentiumSMSでは${isolateIfRtl(service)}、本文では${isolateIfRtl(text)}です。`,
  copyOther: (code) => `${isolateIfRtl(code)}をコピー`,
  moreSms: (count, locale) => `ほか${formatNumber(count, locale)}件のSMS`,
  onHold: (amount, locale) => `${formatMoney(amount, locale)}を保留中`,
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)}を保留中。SMSが届かなければ返金されます`,
    charged: (amount, locale) => `${formatMoney(amount, locale)}支払い済み`,
    'refund-awaited': (amount, locale, since) => `${formatMoney(amount, locale)}の返金待ち（${since}から）`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)}返金済み`,
  },
  costUnknown: '価格不明',
  chargeUnknown: '支払い不明',
  priceShown: (price, locale) => `表示価格は${formatMoney(price, locale)}でした。`,
  priceDiffers: (shown, price, locale) =>
    `表示価格は${formatMoney(shown, locale)}でしたが、番号の価格は${formatMoney(price, locale)}です。`,
  details: '詳細',
  more: 'もっと見る',
  less: '閉じる',
  expand: (service) => `${isolateIfRtl(service)}をすべて表示`,
  fold: '折りたたむ',
  copiedAt: (time) => `${time}にコピー`,
  handover: 'このPINを配達員に伝えてください。ログイン用コードではありません。',
  paused: (reason) => `一時停止中：${reason}`,
  usual: (by) => `10件中9件は${by}までに届きます`,
  unlikely: '届く可能性は低そうです',
  noSms: 'SMSは届きませんでした',
  endings: {
    awaited: (amount, locale) => `${formatMoney(amount, locale)}の返金待ち`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)}返金済み`,
    unseen: '1日以内に返金なし',
  },
  rentAnother: 'もう1つレンタル',
  tryOperator: (operator, rate, price, locale) =>
    [
      `${isolateIfRtl(operator)}を試す`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'RentiumSMSを開く',
  label: 'ラベル',
  saveLabel: '保存',
  refused: 'サイトに拒否された',
  orderedAt: (time) => `${time}に注文`,
  events: {
    ordered: '注文',
    reserved: '番号の割り当て',
    unresolved: '明確な応答なし',
    sms: 'SMS受信',
    stopped: '一時停止',
    'watched-again': '再開',
    ended: '終了',
    'refund-seen': '返金',
  },
  endedBy: {
    canceled: 'サービスによりキャンセル',
    refunded: 'サービスにより返金',
    failed: 'サービスにより中止',
  },
  lateSms: '終了後のSMS',
  ago: (ms, locale) => (isInstant(ms) ? 'たった今' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'すぐに' : `${formatSpan(ms, locale)}後`),
};

// Notifications of the system.

export const notifications: Texts['notifications'] = {
  codeTitle: (code) => `コードは${isolateIfRtl(code)}です`,
  hiddenCodeTitle: 'コードが届きました',
  copiedCodeTitle: (code) => `${isolateIfRtl(code)}をコピーしました`,
  hiddenCopiedCodeTitle: '届いたコードをコピーしました',
  smsTitle: 'SMSが届きました',
  moreTitle: (count, locale) => `ほかに${formatNumber(count, locale)}件のSMSが届きました`,
  practice: (body) => `サンドボックス · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}：入荷しました`,
  backBody: (price, locale) =>
    price === null ? 'レンタルできます。' : `${formatMoney(price, locale)}でレンタルできます。`,
  copyCode: 'コードをコピー',
  endedTitle: (service) => `${isolateIfRtl(service)}のSMSは届きませんでした`,
};

// An order whose outcome is not known.

export const unresolved: Texts['views']['unresolved'] = {
  title: 'この番号は購入されましたか？',
  reasons: {
    'no-answer': 'RentiumSMSから注文への応答がありませんでした。',
    server: 'RentiumSMSが注文にエラーを返しました。',
    'bad-response': 'RentiumSMSの応答を読み取れません。',
    interrupted: '応答の前にRentium Trayが終了しました。',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `おそらく支払い済み：残高が${formatFall(before, after, locale)}減りました。`
        : 'おそらく支払い済み：返金があったため残高に表れていません。',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'おそらく未払い：残高は変わっていません。'
        : 'おそらく未払い：残高の変化は他の番号によるものです。',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? '判断できません：残高が増えました。'
        : `判断できません：残高が${formatFall(before, after, locale)}減りましたが、価格と異なります。`,
    unknown: () => '判断できません：前後の残高を比較できません。',
  },
  unknown: '判断できません：残高の一方が不明です。',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `その間に他の番号で${formatMoney(amount, locale)}かかりました。`
      : `その間に他の返金で${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)}増えました。`,
  elsewhereUnknown: 'その間に他の注文でかかった金額は不明です。',
  check: '再確認',
  checking: '確認中…',
  dismiss: '閉じる',
};
