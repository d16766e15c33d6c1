// Floating point with divisions and square roots: five bodies attract each other.
#include "kernel.h"

struct Body { double x, y, z, vx, vy, vz, mass; };

static struct Body bodies[5];
static const struct Body initial[5] = {
    {0, 0, 0, 0, 0, 0, 39.5},
    {4.8, -1.2, -0.1, 0.6, 2.8, -0.02, 0.038},
    {8.3, 4.1, -0.4, -1.0, 1.8, 0.008, 0.011},
    {12.9, -15.1, -0.2, 1.1, 0.9, -0.01, 0.0017},
    {15.4, -25.9, 0.18, 0.98, 0.6, -0.03, 0.002},
};

static void advance(double step) {
  for (int i = 0; i < 5; i++) {
    struct Body *a = &bodies[i];
    for (int j = i + 1; j < 5; j++) {
      struct Body *b = &bodies[j];
      double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
      double square = dx * dx + dy * dy + dz * dz;
      double force = step / (square * __builtin_sqrt(square));
      a->vx -= dx * b->mass * force;
      a->vy -= dy * b->mass * force;
      a->vz -= dz * b->mass * force;
      b->vx += dx * a->mass * force;
      b->vy += dy * a->mass * force;
      b->vz += dz * a->mass * force;
    }
  }
  for (int i = 0; i < 5; i++) {
    bodies[i].x += step * bodies[i].vx;
    bodies[i].y += step * bodies[i].vy;
    bodies[i].z += step * bodies[i].vz;
  }
}

uint32_t kernel(uint32_t n) {
  for (int i = 0; i < 5; i++) bodies[i] = initial[i];
  for (uint32_t i = 0; i < n; i++) advance(0.001);
  uint32_t sum = 0;
  for (int i = 0; i < 5; i++) sum = mixed(sum, (uint32_t)(int32_t)(bodies[i].x * 1e6));
  return n ? sum : 0;
}
