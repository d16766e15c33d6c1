// The error numbers of WASI preview 1, and the host's that they stand for.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a function of WASI returns instead of zero. Spelled as in the specification (`errno`).
enum WASIErrno: UInt16, Error, CaseIterable {
  case success, toobig, acces, addrinuse, addrnotavail, afnosupport, again, already, badf, badmsg
  case busy, canceled, child, connaborted, connrefused, connreset, deadlk, destaddrreq, dom, dquot
  case exist, fault, fbig, hostunreach, idrm, ilseq, inprogress, intr, inval, io
  case isconn, isdir, loop, mfile, mlink, msgsize, multihop, nametoolong, netdown, netreset
  case netunreach, nfile, nobufs, nodev, noent, noexec, nolck, nolink, nomem, nomsg
  case noprotoopt, nospc, nosys, notconn, notdir, notempty, notrecoverable, notsock, notsup, notty
  case nxio, overflow, ownerdead, perm, pipe, proto, protonosupport, prototype, range, rofs
  case spipe, srch, stale, timedout, txtbsy, xdev, notcapable
}

extension WASIErrno {
  /// The number that stands for an error of the host; `io` for those that WASI has no name for.
  init(_ error: Errno) {
    self = WASIErrno.hostErrors[error.rawValue] ?? .io
  }

  /// The number that a function returns after an error was thrown in it; nil for what is no business of the guest.
  init?(thrown error: any Error) {
    switch error {
    case let error as WASIErrno: self = error
    case let error as Errno: self.init(error)
    default: return nil
    }
  }

  private static let hostErrors: [CInt: WASIErrno] = {
    let pairs: [(CInt, WASIErrno)] = [
      (E2BIG, .toobig), (EACCES, .acces), (EADDRINUSE, .addrinuse), (EADDRNOTAVAIL, .addrnotavail),
      (EAFNOSUPPORT, .afnosupport), (EAGAIN, .again), (EALREADY, .already), (EBADF, .badf), (EBADMSG, .badmsg),
      (EBUSY, .busy), (ECANCELED, .canceled), (ECHILD, .child), (ECONNABORTED, .connaborted),
      (ECONNREFUSED, .connrefused), (ECONNRESET, .connreset), (EDEADLK, .deadlk), (EDESTADDRREQ, .destaddrreq),
      (EDOM, .dom), (EDQUOT, .dquot), (EEXIST, .exist), (EFAULT, .fault), (EFBIG, .fbig),
      (EHOSTUNREACH, .hostunreach), (EIDRM, .idrm), (EILSEQ, .ilseq), (EINPROGRESS, .inprogress), (EINTR, .intr),
      (EINVAL, .inval), (EIO, .io), (EISCONN, .isconn), (EISDIR, .isdir), (ELOOP, .loop), (EMFILE, .mfile),
      (EMLINK, .mlink), (EMSGSIZE, .msgsize), (EMULTIHOP, .multihop), (ENAMETOOLONG, .nametoolong),
      (ENETDOWN, .netdown), (ENETRESET, .netreset), (ENETUNREACH, .netunreach), (ENFILE, .nfile),
      (ENOBUFS, .nobufs), (ENODEV, .nodev), (ENOENT, .noent), (ENOEXEC, .noexec), (ENOLCK, .nolck),
      (ENOLINK, .nolink), (ENOMEM, .nomem), (ENOMSG, .nomsg), (ENOPROTOOPT, .noprotoopt), (ENOSPC, .nospc),
      (ENOSYS, .nosys), (ENOTCONN, .notconn), (ENOTDIR, .notdir), (ENOTEMPTY, .notempty),
      (ENOTRECOVERABLE, .notrecoverable), (ENOTSOCK, .notsock), (ENOTSUP, .notsup), (EOPNOTSUPP, .notsup),
      (ENOTTY, .notty), (ENXIO, .nxio), (EOVERFLOW, .overflow), (EOWNERDEAD, .ownerdead), (EPERM, .perm),
      (EPIPE, .pipe), (EPROTO, .proto), (EPROTONOSUPPORT, .protonosupport), (EPROTOTYPE, .prototype),
      (ERANGE, .range), (EROFS, .rofs), (ESPIPE, .spipe), (ESRCH, .srch), (ESTALE, .stale), (ETIMEDOUT, .timedout),
      (ETXTBSY, .txtbsy), (EXDEV, .xdev),
    ]
    return Dictionary(pairs) { first, _ in first }
  }()
}
