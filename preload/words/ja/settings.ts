/** Settings: the titles of its sections, and those sections that are short. */

import { dayMs } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo, formatDelay, formatMilliseconds, formatSpan } from '../spans.ts';

export const settings: Texts['views']['settings'] = {
  search: '設定を検索',
  groups: { general: '一般', alerts: '通知とキー', buying: '支出', advanced: '詳細' },
  otherWords: {
    account: 'api token トークン ログイン ログアウト サインイン',
    appearance: '見た目 色 カラー ダーク 夜間 dark',
    clipboard: 'コピー 貼り付け ペースト',
    startup: '自動起動 スタートアップ 開く',
    notifications: 'アラート 音 消音 ミュート ポップアップ',
    shortcuts: 'ホットキー キー グローバル hotkey',
    limits: '予算 お金 金額 最大 制限',
    polling: '速度 間隔 頻度 ポーリング 速く 遅く',
    webhook: 'トンネル ngrok cloudflared プッシュ ポート',
    history: 'プライバシー 削除 消去 日数 保存期間',
    assistants: 'ai 人工知能 mcp claude エージェント',
    updates: 'バージョン アップデート アップグレード 新しい',
    data: 'ヘルプ ログ バグ エラー プロキシ proxy 手動 フォルダ サポート',
  },
  noMatch: (query) => `「${isolateIfRtl(query)}」に一致する設定がありません`,
  saved: '保存しました',
  account: 'アカウント',
  sandboxText: 'サンドボックスを使用中：このコンピュータ上の無料の練習用番号です。',
  leaveSandbox: 'サンドボックスを終了',
  key: 'キー',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: 'システムのキーリングに保存',
    weak: '保護なしで保存',
    memory: '終了するまで保持',
    environment: 'RENTIUM_API_KEYから、今回のみ',
  },
  server: 'サーバー',
  vendor: 'RentiumSMSを開く',
  changeKey: 'キーを変更',
  forgetKey: 'キーを削除',
  forgetTitle: 'このキーを削除しますか？',
  forgetText: 'キーはこのコンピュータから削除されます。番号と履歴は残ります。',
  notifications: '通知',
  notify: 'コードが届いたら通知',
  sound: '音を鳴らす',
  hideCode: '通知でコードを隠す',
  clipboard: 'クリップボード',
  autoCopy: 'コードが届いたらすぐにコピー',
  autoCopyText: 'クリップボードの内容は置き換えられます。',
  clear: 'コピーしたコードを消去',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'しない' : `${formatDelay(delayMs, locale)}後`),
  appearance: '外観',
  language: '言語',
  systemLanguage: 'システム',
  theme: 'テーマ',
  themes: { system: 'システム', light: 'ライト', dark: 'ダーク', contrast: 'ハイコントラスト' },
  shortcuts: 'キーボードショートカット',
  startup: '起動',
  launchAtLogin: 'ログイン時に起動',
  launchAtLoginText: 'このウインドウを開かずにトレイで待機します。',
  webhook: 'Webhook受信',
  limits: '上限',
  polling: 'SMSの確認',
  history: '履歴',
  retention: '終了した番号の保存期間',
  retentionText: 'これより古いものはこのコンピュータから削除されます。',
  keptFor: (days, locale) => {
    if (days === null) return '無期限';
    return days === 365 ? '1年' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: '古い番号を削除しますか？',
  shortenText: (count, locale) =>
    `期間を過ぎた番号が${formatNumber(count, locale)}件あります。SMSとともに削除され、元に戻せません。`,
  shorten: '削除',
  updates: '更新',
  assistants: 'アシスタント',
  allowAssistants: 'アシスタントに番号とコードの読み取りを許可',
  allowAssistantsText:
    'MCPに対応したプログラムが、番号の一覧、コード、残高を読み取れます。レンタルはできません。',
  data: 'データとヘルプ',
  dataFolder: 'データフォルダ',
  openFolder: '開く',
  diagnostics: '診断ファイル',
  diagnosticsText: '不具合の報告用。キー、コード、番号は伏せられます。',
  saveDiagnostics: '保存…',
  diagnosticsSaved: (file) => `${file}として保存しました`,
  readme: 'マニュアルを読む',
  reportProblem: '問題を報告',
  about: '情報',
  version: (version) => `バージョン${version}`,
  unofficial: '非公式クライアントです。RentiumSMSが制作・推奨するものではありません。',
};

// Settings: keys that work in every window.

export const shortcuts: Texts['views']['shortcuts'] = {
  text: 'どのアプリでも使えます。',
  names: {
    copyLatest: '最新のコードをコピー',
    openPopup: 'Rentium Trayを開く',
    openLine: 'レンタル・検索',
    rentFavourite: '先頭のお気に入りをレンタル',
  },
  record: '登録',
  recordFor: (name) => `キーを登録：${name}`,
  recording: 'キーを押してください…',
  recordingHint: 'Escで中止、Backspaceで消去します。',
  remove: (name) => `キーを削除：${name}`,
  refused: '別のプログラムがこのキーを使用しているため、ここでは機能しません。',
  asked: 'このキーをデスクトップに要求しました。許可されたかどうかは、デスクトップの設定でご確認ください。',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Space',
    Insert: 'Insert',
    Delete: 'Delete',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  macKeys: { CommandOrControl: 'Command', Control: 'Control', Alt: 'Option', Shift: 'Shift' },
};

// Settings: how often the service is asked for SMS.

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  return perSecond < 1 ? `${count(1 / perSecond)}秒に1回` : `1秒に${count(perSecond)}回`;
};

export const polling: Texts['views']['polling'] = {
  pace: '確認の速さ',
  paces: { gentler: '遅い', normal: '標準', fastest: '最速', own: 'カスタム' },
  meanings: {
    gentler: 'リクエストが少なく、コードは1秒ほど遅れることがあります。',
    normal: 'コードはほぼすぐに表示されます。',
    fastest: 'アカウントで可能な最速です。3つ以上の番号を待つときに役立ちます。',
    own: '設定ファイルの値に従います。',
  },
  rates: (perReservation, total, locale) =>
    `番号ごとに最大${rate(perReservation, locale)}、全体で最大${rate(total, locale)}。`,
};

// Settings: newer versions of the application.

export const updates: Texts['views']['updates'] = {
  automatic: '更新を自動的に確認',
  automaticText: 'クリックしない限り、何もインストールされません。',
  never: 'まだ確認していません。',
  current: (agoMs, locale) => `最新版です（${formatAgo(agoMs, locale, 'long')}に確認）。`,
  checking: '更新を確認中…',
  check: '今すぐ確認',
  available: (version) => `バージョン${version}を利用できます。`,
  download: 'ダウンロード',
  downloading: (share, locale) => `ダウンロード中：${formatPercent(share, locale)}`,
  progress: 'ダウンロード',
  ready: (version) => `バージョン${version}の準備ができました。`,
  install: '再起動してインストール',
  notes: '新機能',
  releases: 'すべてのリリース',
};

// Settings: the webhook receiver.

export const webhook: Texts['views']['webhook'] = {
  receive: 'WebhookでSMSを受信',
  text: 'このコンピュータのみ。トンネル（ngrok、cloudflared）をご用意ください。',
  port: 'ポート',
  portHint: '0にすると空いているポートを使います。',
  portWrong: '無効なポートです。0〜65535を入力してください。元の値のままです。',
  url: 'トンネルの接続先アドレス',
  copyUrl: 'アドレスをコピー',
  urlCopied: 'アドレスをコピーしました',
  urlText:
    'トンネルの接続先をここにしてください。RentiumSMSには、トンネルのアドレスの後に同じパスを付けて入力します。',
  requireSignature: '署名付きイベントのみ',
  requireSignatureText:
    'RentiumSMSの資料に署名の記載はありません。送信元がStandard Webhooksに従って署名する場合のみオンにしてください。シークレットをコピーして送信元に貼り付け、変わるたびに貼り直します。',
  copySecret: '署名シークレットをコピー',
  secretCopied: '署名シークレットをコピーしました',
  testLabel: 'テストイベント',
  test: 'テスト',
  testing: 'テスト中…',
  answered: (delayMs, locale) =>
    `署名付きテストイベントが${formatMilliseconds(delayMs, locale)}で届きました。トンネルはテストしていません。`,
};
