import type { Wording } from '../wording.ts';

export const ja: Wording = {
  codes: [
    '{service}の認証コードは{code}です。',
    '【{service}】確認コード：{code}',
    '{code} が{service}の確認コードです。',
    '【{service}】ログインするには {code} を入力してください。',
    '{service}のセキュリティコード: {code}',
    '{service}のワンタイムパスワードは「{code}」です。',
  ],
  headings: ['【{service}】認証コード', '{service}の確認コードはこちらです：'],
  validity: ['有効期限は{minutes}分です。', '{minutes}分以内に入力してください。'],
  secrecy: ['他人に教えないでください。', '{service}がこのコードを電話でお尋ねすることはありません。'],
  links: ['またはこちらのリンクを開いてください。 {link}'],
  welcomes: [
    '【{service}】電話番号が確認されました。',
    '{service}へようこそ！アカウントの準備ができました。',
  ],
  traps: [
    '【{service}】ご注文番号 83#### の商品を発送しました。',
    '【{service}】202#年4月1日より利用規約が変わります。',
    '【{service}】1,#80円のお支払いを確認しました。',
    '【{service}】コードをお尋ねすることはありません。お問い合わせ：0120-00-00##',
  ],
};
