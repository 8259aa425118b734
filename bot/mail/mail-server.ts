/** The server that takes our e-mails. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (port 465); else STARTTLS, without which nothing is sent. */
  readonly implicitTls: boolean;
  readonly user: string | null;
  readonly password: string | null;
  /** `Một Chạm <mot-cham@tinh.gov.vn>` */
  readonly from: string;
}

/** True for this machine, to which nothing needs to be encrypted. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(host);
}
