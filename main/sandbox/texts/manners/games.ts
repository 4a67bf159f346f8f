import type { Manners } from '../manner.ts';

export const games: Manners = {
  steam: {
    en: [
      'Steam Guard code {code}. It lets you sign in from a new device.',
      'Steam: your phone verification code is {code}',
    ],
    zh: ['【蒸汽平台】您的Steam令牌代码为 {code}，请勿告诉他人。'],
  },
  blizzard: {
    en: [
      'Blizzard: {code} is the security code of your Battle.net account.',
      'Battle.net code {code}. Game Masters never ask for it.',
    ],
  },
  epicgames: {
    en: ['Epic Games security code: {code}. It ends in 10 minutes. V-Bucks are never given for it.'],
  },
  roblox: { en: ['Roblox: {code} is your phone verification code. Robux offers that ask for it are fake.'] },
  nintendo: {
    en: ['Nintendo Account: enter {code} to verify your number.'],
    ja: ['ニンテンドーアカウントの確認コード：{code} 画面に入力してください。'],
  },
  wargaming: {
    en: ['Wargaming: enter code {code} to link this phone to your account. Roll out!'],
    ru: ['Wargaming: код {code} привяжет телефон к учётной записи.'],
  },
};
