import type { Wording } from '../wording.ts';

export const ko: Wording = {
  codes: [
    '{service} 인증번호는 {code}입니다.',
    '[{service}] 인증번호 [{code}]를 입력해 주세요.',
    '{code} 은(는) {service} 확인 코드입니다.',
    '{service} 보안 코드: {code}',
    '[{service}] 본인 확인을 위해 {code} 을(를) 입력하세요.',
    '{service} 로그인 일회용 비밀번호: {code}',
  ],
  headings: ['[{service}] 인증번호:', '{service} 로그인 코드'],
  validity: ['{minutes}분 안에 입력해 주세요.', '유효 시간은 {minutes}분입니다.'],
  secrecy: ['다른 사람에게 알려주지 마세요.', '{service} 직원은 인증번호를 묻지 않습니다.'],
  links: ['또는 링크를 여세요: {link}'],
  welcomes: ['{service}: 전화번호가 확인되었습니다.', '{service} 가입을 환영합니다! 계정이 준비되었습니다.'],
  traps: [
    '[{service}] 주문번호 92####의 배송이 시작되었습니다.',
    '[{service}] 202#년 1월 1일부터 새 약관이 적용됩니다.',
    '[{service}] 1#,900원이 결제되었습니다.',
    '[{service}] 저희는 인증번호를 묻지 않습니다. 문의: 1588-00##',
  ],
};
