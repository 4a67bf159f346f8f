/** The tray: its tooltip and menu. */
import { isolateIfRtl, ltr } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber, formatOrder } from '../format.ts';
import type { Texts } from '../index.ts';
import { type NoticeTexts, sayProblem } from '../shapes.ts';
import { formatSpan } from '../spans.ts';
import { card } from './numbers.ts';
import { problems } from './problems.ts';

export const tray: Texts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray（サンドボックス）',

  // What the icon means: the second line of the tooltip.
  codeArrived: (code) => `コード ${isolateIfRtl(code)}`,
  hiddenCodeArrived: 'コードが届きました',
  waiting: (count, locale) => `${formatNumber(count, locale)}件のSMSを待っています`,
  balance: (balance, locale) => (balance === null ? '残高不明' : `残高：${formatMoney(balance, locale)}`),
  lowBalance: (balance, locale) => `残高わずか：${formatMoney(balance, locale)}`,
  notSetUp: '未設定',

  // The trouble: also an item that opens the window.
  keyRefused: 'APIキーが受け付けられません',
  keyLocked: 'APIキーがロックされています',
  unresolved: '確認が必要な注文があります',
  unreachable: 'RentiumSMSに接続できません',
  unwell: 'RentiumSMSの応答に問題があります',
  resting: (untilMs, locale) => `RentiumSMSの要請により${formatInstant(untilMs, locale)}まで待機`,

  number: (service, phone, left) =>
    [`${isolateIfRtl(service)}を表示`, phone, left === null ? '待機中' : `待機中、${left}`].join(' · '),
  numberWithCode: (code, service) => `${isolateIfRtl(code)}をコピー（${isolateIfRtl(service)}）`,
  timeLeft: (leftMs, locale) => (leftMs === 0 ? 'まもなく終了' : `残り${formatSpan(leftMs, locale)}`),

  copyLatest: (code) => `最新のコードをコピー：${isolateIfRtl(code)}`,
  copyLatestNone: '最新のコードをコピー',
  rentAgain: 'もう一度レンタル',
  order: (order, operator, price, locale) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${isolateIfRtl(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Rentium Trayを開く',
  pauseNotifications: '通知を一時停止',
  settings: '設定',
  quit: '終了',
};

// Notices of events that the person did not cause, each told once.

export const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.isCopy)
      return `予備のコピー${notice.file}が破損していました。データフォルダに${notice.keptAs}として残してあります。`;
    if (notice.keptAs === null)
      return notice.restored
        ? `${notice.file}が見つからないため、最後の正常なコピーを使用しています。`
        : `${notice.file}が見つからず、そのコピーも読み取れませんでした。`;
    return notice.restored
      ? `${notice.file}が破損していたため、最後の正常なコピーを使用しています。破損したファイルは${notice.keptAs}として残してあります。`
      : `${notice.file}が破損しており、読み取れませんでした。データフォルダに${notice.keptAs}として残してあります。`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${card.endedBy[cause]}：${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}。SMSは届きません。`,
  'numbers-unreadable': ({ count }, locale) =>
    `${formatNumber(count, locale)}件の番号が、別のバージョンで書き込まれたか破損しています。読み取れた内容を表示しています。すべてファイルに残っています。`,
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'ディスクに空きがありません。これから届く内容は表示されますが、空き容量を増やさないと終了時に失われます。'
      : 'データフォルダに書き込めません。これから届く内容は表示されますが、終了時に失われます。',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? 'Rentium Trayの通知がシステムで許可されていません。システム設定の「通知」でオンにしてください。それまで、コードはここやトレイメニューに表示されます。'
      : 'システムが通知を表示しませんでした。コードは引き続きここやトレイメニューに表示されます。',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `トレイメニューからの注文は実行されませんでした。${title}：${explanation}`;
  },
  'server-refused': () =>
    'RENTIUM_API_URLはhttps://で始まる必要があります（httpはこのコンピュータ自身のみ）。キーは送信していません。',
  'key-withheld': ({ belongsTo, service }) =>
    `保存済みのキーは${ltr(belongsTo)}のものです。RENTIUM_API_URLが指定する${ltr(service)}には送信していません。そのサービスのキーを保存すると、保存済みのキーは置き換えられます。`,
  crashed: () =>
    'Rentium Trayは前回、予期せず終了しました。番号とコードは無事です。詳しくはデータフォルダのログをご覧ください。',
  stumbled: () =>
    'Rentium Trayの内部で問題が起きましたが、動作は続いています。番号とコードは無事です。詳しくはデータフォルダのログをご覧ください。',
  'copy-uncertain': () =>
    '別のウインドウにフォーカスがある間にコードをコピーしたため、Waylandが無視した可能性があります。クリップボードにない場合は、ここでコピーしてください。',
  'copy-failed': () =>
    'コードをコピーできませんでした。別のプログラムがクリップボードを使用中です。ここでコピーしてください。',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? 'このデスクトップはトレイアイコンを表示しません。このウインドウを開くには、Rentium Trayをもう一度起動してください。番号の監視は続きます。GNOMEでは拡張機能AppIndicatorでアイコンを表示できます。'
      : 'トレイアイコンの画像が破損しています。Rentium Trayの動作は続きます。アイコンを直すには、インストールし直してください。',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'Webhook受信はオフです。別のプログラムがポートを使用しています。'
      : 'Webhook受信はオフです。システムがポートを開けませんでした。',
  'webhook-secret-replaced': () =>
    '署名がStandard Webhooksに準拠したため、Webhookの署名シークレットを置き換えました。設定で新しいものをコピーし、イベントに署名する側に貼り付けてください。',
};
