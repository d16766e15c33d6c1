/// The back end for the machine that this runs on.
typealias HostBackEnd = X86_64Target
