#ifndef CJIT_H
#define CJIT_H
#endif
