/**
 * Judges whether Chromium's sandbox can work on this Linux: pure policy. Chromium takes user namespaces, or else its
 * helper `chrome-sandbox` where that is owned by root with mode 4755, and without either it aborts
 * (content/browser/zygote_host/zygote_host_impl_linux.cc, `ZygoteHostImpl::Init`). As root it never starts with its
 * sandbox on (electron: shell/app/electron_main_delegate.cc, `BasicStartupComplete`).
 */
export interface SandboxView {
  readonly platform: NodeJS.Platform;
  /** Null where the system has no such number. */
  readonly uid: number | null;
  readonly args: readonly string[];
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Contents of the kernel's settings; null where a kernel does not have one. */
  readonly kernel: {
    /** kernel.apparmor_restrict_unprivileged_userns: Ubuntu 23.10 and later. */
    readonly apparmorRestrictsNamespaces: string | null;
    /** kernel.unprivileged_userns_clone: Debian and its relatives. */
    readonly unprivilegedNamespaces: string | null;
    /** user.max_user_namespaces. */
    readonly maxUserNamespaces: string | null;
  };
  /** An AppArmor profile of the administrator's gives namespaces to some Electron, perhaps to this one. */
  readonly hasAppArmorProfile: boolean;
  /** `chrome-sandbox` beside the executable; null where it is not there. */
  readonly helper: { readonly uid: number; readonly mode: number } | null;
}

export type SandboxJudgement = 'usable' | 'as root' | 'denied';

export function judgeSandbox(view: SandboxView): SandboxJudgement {
  if (view.platform !== 'linux' || isTurnedOff(view)) return 'usable';
  if (view.uid === 0) return 'as root';
  return allowsNamespaces(view) || isHelperSet(view.helper) ? 'usable' : 'denied';
}

/** Electron started all the same and ended by itself: these are the ends that Chromium's FATAL messages come to. */
export interface EarlyEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly afterMs: number;
}

const earlyMs = 10_000;

export type EarlyFailure = 'aborted' | 'libraries missing';

export function judgeEarlyEnd(
  platform: NodeJS.Platform,
  { code, signal, afterMs }: EarlyEnd,
): EarlyFailure | null {
  if (platform !== 'linux' || afterMs > earlyMs) return null;
  // 128 and the signal's number, where a shell or a container's init stands between.
  if (signal === 'SIGTRAP' || signal === 'SIGABRT' || code === 133 || code === 134) return 'aborted';
  return code === 127 ? 'libraries missing' : null; // The dynamic linker's own code; it names the library itself.
}

/** Lines of the message to the person. `helper`: the path of `chrome-sandbox`. */
export function explainSandbox(judgement: 'as root' | 'denied', helper: string): string[] {
  if (judgement === 'as root') {
    return ['Electron does not run as root: start it as an ordinary user. Running the preview instead.'];
  }
  return [
    "This system denies Chromium's sandbox what it needs, so Electron cannot run. These two commands mend it:",
    `  sudo chown root:root ${quoted(helper)}`,
    `  sudo chmod 4755 ${quoted(helper)}`,
    'Until then, the preview runs instead.',
  ];
}

export function explainEarlyEnd(failure: EarlyFailure, view: SandboxView, helper: string): string[] {
  if (failure === 'libraries missing') {
    return ['Electron needs a library that this system lacks (named above). Running the preview instead.'];
  }
  if (view.uid === 0 && !isTurnedOff(view)) return explainSandbox('as root', helper);
  // Containers deny namespaces in ways that no setting shows.
  if (!isTurnedOff(view) && !isHelperSet(view.helper)) return explainSandbox('denied', helper);
  return ['Electron ended at once, for the reason it gave above. Running the preview instead.'];
}

/** ELECTRON_DISABLE_SANDBOX is the same switch: its presence counts (electron_main_delegate.cc). */
const isTurnedOff = ({ args, variables }: SandboxView): boolean =>
  args.includes('--no-sandbox') || variables['ELECTRON_DISABLE_SANDBOX'] !== undefined;

function allowsNamespaces({ args, kernel, hasAppArmorProfile }: SandboxView): boolean {
  if (args.includes('--disable-namespace-sandbox')) return false;
  if (kernel.unprivilegedNamespaces === '0' || kernel.maxUserNamespaces === '0') return false;
  return kernel.apparmorRestrictsNamespaces !== '1' || hasAppArmorProfile;
}

const setUid = 0o4000;
const executableByAll = 0o001;

/** Chromium's own test (sandbox/linux/suid/client/setuid_sandbox_host.cc). */
const isHelperSet = (helper: SandboxView['helper']): boolean =>
  helper !== null &&
  helper.uid === 0 &&
  (helper.mode & setUid) !== 0 &&
  (helper.mode & executableByAll) !== 0;

/** For a shell, where a path has spaces or other characters of its own. */
const quoted = (path: string): string =>
  /^[\w./+-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
