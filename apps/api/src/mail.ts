import { createTransport } from 'nodemailer'

/** The link that sets a new password, for whoever opens it within the hour. */
export function resetLink(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/$/, '')}/reset-password?token=${encodeURIComponent(token)}`
}

/** Mails the link over SMTP; without SMTP nothing is sent, and whoever runs the server prints links with `pnpm reset-link EMAIL`. */
export function resetMailer({ smtpUrl, from, publicUrl }: { smtpUrl: string | undefined; from: string; publicUrl: string }) {
  const transport = smtpUrl ? createTransport(smtpUrl) : null
  return async ({ email, token }: { email: string; token: string }): Promise<void> => {
    await transport?.sendMail({
      from,
      to: email,
      subject: 'A new password for Interleave',
      text: `Somebody, probably you, asked for a new password.\n\nSet it here within the hour:\n${resetLink(publicUrl, token)}\n\nIf it was not you, do nothing: the old password stays.\n`,
    })
  }
}
