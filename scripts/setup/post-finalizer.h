// The stable Node-API headers leave out the one experimental function that the compiled binding needs:
// an experimental module must postpone a finalizer that touches JavaScript, or the process aborts.
#pragma once
#include <node_api.h>
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
EXTERN_C_START
NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(node_api_basic_env env, napi_finalize finalize, void* data, void* hint);
EXTERN_C_END
