/**
 * Numbers that their plans keep for fiction or tests and that libphonenumber takes for valid: they ring nowhere. Written
 * like number-ranges.ts. Many are not mobile: what these plans keep of mobile numbers is too little or not valid there.
 */

/** NANPA: 555-0100 to 555-0199 of any area code. */
export const nanpFiction = (areaCodes: string): readonly string[] =>
  areaCodes.split(' ').map((areaCode) => `${areaCode}55501##`);

/** In the United States. */
export const americanFiction = nanpFiction(
  '201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 224 225 228 229 231 239 240 ' +
    '248 251 252 253 254 256 260 262 267 269 270 276 281 301 302 303 304 305 307 308 309 310 312 313 ' +
    '314 315 316 317 318 319 320 321 323 330 334 336 337 347 352 360 361 386 401 402 404 405 406 407 ' +
    '408 409 410 412 413 414 415 417 419 423 425 432 434 435 440 443 469 478 479 480 484 501 502 503 ' +
    '504 505 507 508 509 510 512 513 515 516 517 518 520 530 540 541 559 561 562 563 570 571 573 574 ' +
    '580 585 586 601 602 603 605 606 607 608 609 610 612 614 615 616 617 618 619 620 623 626 630 631 ' +
    '636 641 646 650 651 660 661 662 678 682 701 702 703 704 706 707 708 712 713 714 715 716 717 718 ' +
    '719 720 724 727 731 732 734 740 754 757 760 763 765 770 772 773 774 775 781 785 786 801 802 803 ' +
    '804 805 806 808 810 812 813 814 815 816 817 818 828 830 831 832 843 845 847 848 850 856 857 858 ' +
    '859 860 862 863 864 865 870 901 903 904 906 907 908 909 910 912 913 914 915 916 917 918 919 920 ' +
    '925 928 931 936 937 940 941 949 951 952 954 956 970 971 972 973 978 979 980 985 989',
);

/** In Canada. */
export const canadianFiction = nanpFiction(
  '204 226 236 250 289 306 343 403 416 418 437 438 450 506 514 519 579 581 587 604 613 639 647 705 ' +
    '709 778 807 819 867 873 902 905',
);

/** Ofcom. Its mobile range 07700 900xxx is not valid to libphonenumber, hence the city ranges. */
export const britishFiction: readonly string[] = [
  '2079460###',
  '1134960###',
  '1214960###',
  '1314960###',
  '1414960###',
  '1614960###',
];

/** ARCEP: the city ranges, for the same reason. */
export const frenchFiction: readonly string[] = [
  '19900####',
  '26191####',
  '35301####',
  '46571####',
  '53649####',
];

/** Bundesnetzagentur: mobile, then Berlin, Frankfurt, Hamburg, Cologne and Munich. */
export const germanFiction: readonly string[] = [
  '17139200##',
  '176040690##',
  '3023125###',
  '6990009###',
  '4066969###',
  '2214710###',
  '8999998###',
];

/** PTS: mobile (070-174 06 05 to 99), then Gothenburg, Malmö, Stockholm and Luleå. */
export const swedishFiction: readonly string[] = [
  ...Array.from({ length: 5 }, (_, at) => `70174060${at + 5}`),
  ...Array.from({ length: 9 }, (_, at) => `7017406${at + 1}#`),
  '3139006##',
  '4062804##',
  '8465004##',
  '9803192##',
];

/** ACMA: single mobile numbers, then two blocks of each geographic region. */
export const australianFiction: readonly string[] = [
  ...(
    '570006 570110 570156 570157 570158 570159 570313 570737 571266 571491 571804 572549 572665 572983 573087 ' +
    '573770 574118 574632 575254 575789 576398 576801 577426 577644 578148 578888 578957 579212 579455 579760'
  )
    .split(' ')
    .map((digits) => `491${digits}`),
  ...['2', '3', '7', '8'].flatMap((region) => [`${region}5550####`, `${region}7010####`]),
];
